import { Field, ObjectType } from 'type-graphql';
import { described } from '../kernel/graphql/described.ts';
import type { Text } from '../kernel/i18n/index.ts';

export enum GroundList {
  RETURN = 'RETURN',
  DECLINE = 'DECLINE',
  DEFERRAL = 'DEFERRAL',
  TERMINATION = 'TERMINATION',
  EXCLUSION = 'EXCLUSION',
}
export const LIST_WORDS = described(GroundList, 'GroundList', 'What a ground is for.', {
  RETURN: '退单: a unit hands a work order back, or objects once more.',
  DECLINE: '不予受理: an appeal is not taken in.',
  DEFERRAL: '挂账: an appeal cannot be solved now and is promised for a date.',
  TERMINATION: '终止办理: handling ends without a result.',
  EXCLUSION: '剔除: an appeal is left out of assessment.',
});

export enum GroundNeed {
  EVIDENCE = 'EVIDENCE',
  HEARING = 'HEARING',
  RIGHT_CHANNEL = 'RIGHT_CHANNEL',
  EMERGENCY_LINE = 'EMERGENCY_LINE',
}
export const NEED_WORDS = described(GroundNeed, 'GroundNeed', 'What is asked of whoever acts on a ground.', {
  EVIDENCE: '须附证据: evidence, in words or as files.',
  HEARING: '须经听证: a hearing; its date, the body that held it, and its record.',
  RIGHT_CHANNEL: '须告知正确渠道: the right channel, as the appellant is told.',
  EMERGENCY_LINE: '须告知紧急电话: the emergency line that the appellant is told to call.',
});

/** One version of a listed ground. */
export interface GroundVersion {
  /** Null for the version that the district has not set. */
  readonly id: string | null;
  readonly list: GroundList;
  /** Its name on the record, the same in every version. */
  readonly code: string;
  readonly words: Text;
  /** Law and article that it stands on. */
  readonly basis: string | null;
  readonly needs: readonly GroundNeed[];
  /** False from when on it was retired. */
  readonly active: boolean;
  /** Null for the version that holds until the district sets another one. */
  readonly effectiveFrom: Date | null;
}

/** A listed ground as it was when somebody acted on it: kept with what was done, whatever becomes of the list. */
@ObjectType('GivenGround', { description: 'A listed ground, as it was when it was given.' })
export class GivenGround {
  @Field(() => String, { description: 'Its code in the register of grounds.' })
  code: string;

  words: Text;

  @Field(() => String, { nullable: true, description: 'Law and article that it stood on.' })
  basis: string | null;
}

interface ListRules {
  /** What every ground of the list needs, because a law says so. */
  readonly always?: readonly GroundNeed[];
  /** What a ground of the list may need besides. */
  readonly may?: readonly GroundNeed[];
  /** Grounds that hold until the district changes them. */
  readonly grounds: Readonly<Record<string, Pick<GroundVersion, 'words'> & Partial<GroundVersion>>>;
}

const lists = new Map<GroundList, ListRules>();

/** Declares a list of grounds: its acts cite it, the district administrator edits it. */
export function defineGrounds(list: GroundList, rules: ListRules): void {
  lists.set(list, rules);
}

/** What a ground of the list needs in any case, and what it may need besides. */
export function needsOf(list: GroundList): Required<Pick<ListRules, 'always' | 'may'>> {
  const { always = [], may = [] } = lists.get(list) ?? {};
  return { always, may };
}

/** The grounds that hold until the district says otherwise, in the order of their lists. */
export function firstGrounds(): GroundVersion[] {
  return [...lists].flatMap(([list, { always = [], grounds }]) =>
    Object.entries(grounds).map(([code, { needs = [], ...ground }]) => ({
      id: null,
      basis: null,
      active: true,
      effectiveFrom: null,
      ...ground,
      list,
      code,
      needs: [...always, ...needs],
    })),
  );
}
