import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import type { Act, SeatFacts } from './act.ts';
import { partAbilitiesOf } from './matter.policy.ts';
import { actorFacts } from './pipeline.ts';

/** The reader, in an expression of a read model. */
export const PRINCIPAL = `nullif(current_setting('app.principal', true), '')::uuid`;

/** Facts of the matter and of the reader's seat, for abilities of anything inside a matter. */
export const standingNeeds = (matterColumn: string) =>
  [
    {
      as: 'standing',
      sql: `(select to_json(f) from (select m.kind, m.state, m.flags, m.proposer,
        (select to_json(s) from (select id, unit_id as "unitId", role, state, flags, live from participation
          where matter_id = m.id and live and unit_id = ${PRINCIPAL} limit 1) s) as seat
        from matter m where m.id = $.${matterColumn}) f)`,
    },
  ] as const;

export enum AbilityTone {
  PRIMARY = 'PRIMARY',
  PLAIN = 'PLAIN',
  DANGER = 'DANGER',
}

registerEnumType(AbilityTone, {
  name: 'AbilityTone',
  description: 'How an act’s button should look.',
  valuesConfig: {
    PRIMARY: { description: 'The act that usually comes next.' },
    PLAIN: { description: 'An act among others.' },
    DANGER: { description: 'An act that refuses, ends or cannot be undone.' },
  },
});

@ObjectType('Ability', { description: 'An act that the reader may do now.' })
export class Ability {
  @Field(() => String, { description: 'Name of the mutation.' })
  act: string;

  @Field(() => String, { description: 'Verb for the button.' })
  label: string;

  @Field(() => AbilityTone, { description: 'How the button should look.' })
  tone: AbilityTone;

  @Field(() => String, { nullable: true, description: 'What will happen and to whom; asked before the act.' })
  confirm: string | null;
}

const drawn: Readonly<Record<Context['locale'], WeakMap<readonly Act[], Ability[]>>> = {
  'zh-CN': new WeakMap(),
  en: new WeakMap(),
};

/** Abilities as the portal draws them: what usually comes next first, otherwise in the order of their declaration. */
export function toAbilities(acts: readonly Act[], { locale }: Context): Ability[] {
  const known = drawn[locale].get(acts);
  if (known) return known;
  const next = acts.filter((act) => act.tone === 'PRIMARY');
  const abilities = [...next, ...acts.filter((act) => act.tone !== 'PRIMARY')].map((act) => ({
    act: act.name,
    label: say(act.label, locale),
    tone: (act.tone ?? 'PLAIN') as AbilityTone,
    confirm: act.confirm ? say(act.confirm, locale) : null,
  }));
  drawn[locale].set(acts, abilities);
  return abilities;
}

export interface StandingRow {
  readonly kind: string;
  readonly state: string;
  readonly flags: string[];
  readonly proposer?: string | null;
  readonly seat: SeatFacts | null;
}

/** Abilities on a part of a matter, from the facts that `standingNeeds` reads. */
export function partAbilities(
  context: Context,
  standing: StandingRow | null,
  name: string,
  part: { id: string; state: string; unitId: string | null; flags?: readonly string[] },
): Ability[] {
  if (!standing || !context.who) return [];
  const facts = { actor: actorFacts(context.who), matter: standing, seat: standing.seat, part };
  return toAbilities(partAbilitiesOf(facts, name), context);
}
