import './circular.kind.ts';
import './circular.acts.ts';
import './publishing.acts.ts';
import { AssessmentCircular, CircularPublication, CircularReceipt, CircularVersion } from './circular.entity.ts';
import { CircularFieldsOfMatter, CircularReceiptFields, CircularVersionFields } from './circular.fields.ts';
import { PublicCircularResolver } from './public.resolver.ts';

export { AssessmentCircular };

/** What the schema and the ORM need to know of circulars. */
export const circularEntities = [AssessmentCircular, CircularVersion, CircularReceipt, CircularPublication];
export const circularResolvers = [
  CircularFieldsOfMatter,
  CircularVersionFields,
  CircularReceiptFields,
  PublicCircularResolver,
];
