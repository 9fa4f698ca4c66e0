import './circular.kind.ts';
import './circular.acts.ts';
import './proposal.acts.ts';
import './publishing.acts.ts';
import {
  AssessmentCircular,
  CircularProposal,
  CircularPublication,
  CircularReceipt,
  CircularVersion,
} from './circular.entity.ts';
import {
  CircularFieldsOfMatter,
  CircularProposalFields,
  CircularReceiptFields,
  CircularVersionFields,
} from './circular.fields.ts';
import { PublicCircularResolver } from './public.resolver.ts';

export { AssessmentCircular };

/** What the schema and the ORM need to know of circulars. */
export const circularEntities = [
  AssessmentCircular,
  CircularVersion,
  CircularProposal,
  CircularReceipt,
  CircularPublication,
];
export const circularResolvers = [
  CircularFieldsOfMatter,
  CircularVersionFields,
  CircularProposalFields,
  CircularReceiptFields,
  PublicCircularResolver,
];
