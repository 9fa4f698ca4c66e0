import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { InputIssue } from '../kernel/graphql/problem.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Setting, SettingForm } from '../unit/index.ts';
import { MemberRole, registersOf, UnitKind } from '../unit/index.ts';
import type { LimitTrial as Trial } from './limit-trial.ts';
import { trialOf } from './limit-trial.ts';
import { SettingInput } from './register.inputs.ts';
import { issueWith } from './setting-change.ts';
import type { Limits } from './setting-forms.ts';
import { settingOf } from './setting-forms.ts';

@ObjectType('LimitTrial', {
  description:
    'What other limits would have made of the clocks of a kind that ended or ran lately. Clocks with a limit of their own, by a law or a promised day, are left out.',
})
class LimitTrial implements Trial {
  @Field(() => DateTime, { description: 'From when on clocks are looked at.' })
  since: Date;

  @Field(() => Int, { description: 'Clocks that were tried.' })
  clocks: number;

  @Field(() => Int, { description: 'How many of them would have been overdue.' })
  overdueThen: number;

  @Field(() => Int, { description: 'How many of them are or were overdue.' })
  overdueNow: number;

  @Field(() => Int, { description: 'Clocks of the kind that run or stand still now: each keeps its deadline.' })
  running: number;

  @Field(() => Boolean, { description: 'Whether there were more than are tried; the newest are.' })
  isBounded: boolean;
}

@ObjectType('SettingTrial', {
  description: 'What a value would have made of what happened lately: counted, never written.',
})
class SettingTrialCount {
  @Field(() => Int, { description: 'How many were looked at.' })
  of: number;

  @Field(() => Int, { description: 'How many of them the value that would hold without it is about.' })
  present: number;

  @Field(() => Int, { description: 'How many of them the tried value would be about.' })
  proposed: number;

  @Field(() => String, { description: 'The three numbers in a sentence.' })
  words: string;
}

@ObjectType('SettingPreview', { description: 'What a value of a setting would change, before it is set.' })
class SettingPreview {
  @Field(() => String, { description: 'The value that would hold then without it, as JSON.' })
  before: string;

  @Field(() => String, { description: 'The value that is tried, as JSON.' })
  after: string;

  @Field(() => DateTime, { description: 'From when on it would hold.' })
  from: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a value that is announced already would take its place.',
  })
  until: Date | null;

  @Field(() => String, { description: 'What it touches, and what stays as it is.' })
  touches: string;

  @Field(() => [InputIssue], { description: 'Why it would be refused; empty where it would not.' })
  issues: InputIssue[];

  @Field(() => LimitTrial, {
    nullable: true,
    description: 'For the limits of a clock: what they would have made of the last ones.',
  })
  trial: Trial | null;

  @Field(() => SettingTrialCount, {
    nullable: true,
    description: 'For a number that can be tried on what happened lately: what it would have made of that.',
  })
  counted: SettingTrialCount | null;
}

@Resolver()
export class SettingPreviewResolver {
  @Query(() => SettingPreview, {
    nullable: true,
    description: 'Tries a value of a setting; nothing changes. Null for those who may not set it.',
  })
  @Requires('MEMBER')
  async settingPreview(
    @Arg('input', () => SettingInput, { description: 'The value, and from when on it would hold.' })
    input: SettingInput,
    @Ctx() context: Context,
  ): Promise<SettingPreview | null> {
    const tx = transactionOf(context);
    const setting = settingOf(input.key);
    if (!setting || !maySet(tx)) return null;
    const registers = await registersOf(tx);
    const from = input.effectiveFrom ?? tx.now;
    const issue = await issueWith(tx, registers, { key: input.key, value: input.value, from });
    const before = registers.valueOf(setting, from);
    const later = registers.historyOf(input.key).findLast(({ effectiveFrom }) => effectiveFrom > from);
    return {
      before: JSON.stringify(before),
      after: input.value,
      from,
      until: later?.effectiveFrom ?? null,
      touches: say(TOUCHES[setting.form] ?? TOUCHES_LATER, context.locale),
      issues: issue ? [{ ...issue, message: say(issue.message, context.locale) }] : [],
      trial: issue?.path === 'value' ? null : await trialFor(tx, setting, input.value),
      counted:
        issue?.path === 'value' ? null : await counted(context, setting, { present: before, proposed: input.value }),
    };
  }
}

function maySet({ who: { actor } }: Transaction): boolean {
  if (actor.type !== 'MEMBER' || actor.unitKind !== UnitKind.COMMAND_CENTRE) return false;
  return actor.roles.includes(MemberRole.ADMINISTRATOR);
}

async function trialFor(tx: Transaction, { key, form }: Setting, value: string): Promise<Trial | null> {
  const [, kind, clock] = /^clock\.(\w+)\.(\w+)$/.exec(key) ?? [];
  return form === 'LIMITS' && kind && clock ? trialOf(tx, kind, clock, JSON.parse(value) as Limits) : null;
}

async function counted(
  context: Context,
  setting: Setting,
  { present, proposed }: { present: unknown; proposed: string },
): Promise<SettingTrialCount | null> {
  if (!setting.trial) return null;
  const { words, ...numbers } = await setting.trial(transactionOf(context), {
    present,
    proposed: JSON.parse(proposed),
  });
  return { ...numbers, words: say(words, context.locale, numbers) };
}

const TOUCHES_LATER = text(
  '只影响生效之后的办理；此前已办的、已有的数字和成绩都不变。',
  'It holds for what is done from then on; what was done stays, and so do all figures and scores.',
);
const TOUCHES: Partial<Record<SettingForm, Text>> = {
  LIMITS: text(
    '只影响生效之后开始的计时；正在计时和已办结的保持原期限。',
    'It holds for clocks that start from then on; those that run or have ended keep their deadlines.',
  ),
  OFFICE_HOURS: text(
    '生效之后起算的期限按新的工作时间计算；已定的期限不变，暂停后恢复的按新时间重算。',
    'Deadlines set from then on are counted in these hours; those that stand stay, and one that was paused is counted anew.',
  ),
};
