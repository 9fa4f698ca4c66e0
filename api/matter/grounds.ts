import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { GivenGround, GroundList, GroundVersion } from '../unit/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { GroundNeed } from '../unit/index.ts';
import type { Acting } from './acting.ts';
import { attachDocuments } from './documents.ts';

/** What was given of that which a ground may need. */
type Given = Partial<Record<GroundNeed, unknown>>;

const NOT_IN_FORCE = text(
  '该理由已停用或尚未生效，请从列表中选择。',
  'This ground is not in force; choose from the list.',
);

/** Where a form asks for what a ground needs, and what it says when that is missing. */
const ASKED: Readonly<Record<GroundNeed, { readonly paths: readonly string[]; readonly message: Text }>> = {
  [GroundNeed.EVIDENCE]: {
    paths: ['evidence'],
    message: text('此理由须附证据：写明或上传文件。', 'This ground needs evidence, in words or as files.'),
  },
  [GroundNeed.HEARING]: {
    paths: ['hearing.heldOn', 'hearing.body', 'hearing.record'],
    message: text('此理由须经听证，请填写此项。', 'This ground needs a hearing; fill this in.'),
  },
  [GroundNeed.RIGHT_CHANNEL]: {
    paths: ['rightChannel'],
    message: text('请告知诉求人正确的办理渠道。', 'Tell the appellant the right channel.'),
  },
  [GroundNeed.EMERGENCY_LINE]: {
    paths: ['emergencyLine'],
    message: text('请选择应拨打的紧急电话。', 'Choose the emergency line to call.'),
  },
};

/**
 * A listed ground as it is in force now, put on the record with its words. Refused where it is not in force, or where
 * something that it needs is missing.
 */
export function citeGround(acting: Acting, list: GroundList, code: string, given: Given = {}): GroundVersion {
  const ground = acting.registers.groundsIn(list, acting.now).find((known) => known.code === code);
  if (!ground) return refuse(acting, [['ground', 'notInForce', NOT_IN_FORCE]]);
  const missing = ground.needs.filter((need) => !given[need]).map((need) => ASKED[need]);
  if (missing.length > 0)
    return refuse(
      acting,
      missing.flatMap(({ paths, message }) => paths.map((path) => [path, 'required', message] as const)),
    );
  recordGround(acting, ground);
  return ground;
}

function refuse(acting: Acting, issues: readonly (readonly [path: string, code: string, message: Text])[]): never {
  const said = issues.map(([path, code, message]) => ({ path, code, message: say(message, acting.tx.who.locale) }));
  return acting.refuse(InvalidInput({ issues: said }));
}

/** Puts a ground on the record: an entry goes on saying what it said, whatever becomes of the list. */
export function recordGround(acting: Acting, { code, words }: Pick<GivenGround, 'code' | 'words'>): void {
  Object.assign(acting.data, { ground: words, groundCode: code });
}

/** What is kept of a ground with what was done on it. */
export function givenGround({ code, words, basis }: GroundVersion): GivenGround {
  return { code, words, basis };
}

/** What is asked for on a listed ground, and what proves it: words, files, or both. */
interface Proven {
  readonly ground: string;
  readonly evidence?: string;
  readonly receipts?: string;
}

/** The listed ground, where the evidence that it needs is given, and what else it may need. */
export function citeProven(acting: Acting, list: GroundList, input: Proven, given: Given = {}): GroundVersion {
  return citeGround(acting, list, input.ground, { ...given, EVIDENCE: input.evidence || input.receipts });
}

/** Keeps the evidence with the part that it is about, for whoever sees that; answers with its words. */
export async function keepEvidence(
  acting: Acting,
  { evidence, receipts }: Proven,
  part: { readonly id: string; readonly reach: string },
): Promise<string | null> {
  if (receipts) await attachDocuments(acting, receipts, part.id, part.reach);
  const words = evidence ? maskText(evidence) : null;
  acting.data['evidence'] = words ?? (receipts ? text('见附件', 'see the files') : null);
  return words;
}
