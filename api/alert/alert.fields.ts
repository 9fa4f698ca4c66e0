import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { Notice, noticeModel } from '../notice/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import type { Figure } from './alert.entity.ts';
import { Alert, AlertAppeal, FigureType } from './alert.entity.ts';
import { AlertNotice, CONDITION_WORDS, FIGURE_WORDS } from './alert.enums.ts';
import { AlertRule } from './rule.entity.ts';
import type { Terms } from './terms.ts';

const alertAppealModel = readModel({
  type: 'AlertAppeal',
  table: 'alert_appeal',
  entity: AlertAppeal,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
});

export const ruleModel = readModel({
  type: 'AlertRule',
  table: 'alert_rule',
  entity: AlertRule,
  expressions: { firedCount: '(select count(*)::int from alert a where a.rule_id = $.id)' },
  computed: { conditionLabel: ['terms'], heldBecause: ['held_over'] },
  // Read from its own table, it finds the envelope’s fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

export const alertModel = readModel({
  type: 'Alert',
  table: 'alert',
  entity: Alert,
  one: {
    rule: { model: () => ruleModel, on: ['rule_id', 'id'] },
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    notice: { model: () => noticeModel, on: ['notice_id', 'id'] },
  },
  many: { alertAppeals: { model: () => alertAppealModel, on: ['id', 'matter_id'], order: '$.number, $.id', most: 50 } },
  computed: {
    conditionLabel: ['condition'],
    figures: ['figures'],
    ...Object.fromEntries(
      ['noticeType', 'noticeGround', 'noticeRequirement'].map((name) => [
        name,
        [{ as: 'terms', sql: '(select v.terms from alert_rule v where v.id = $.rule_id)' }],
      ]),
    ),
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: {
    AlertRule: { model: () => ruleModel, on: ['id', 'id'] },
    Alert: { model: () => alertModel, on: ['id', 'id'] },
  },
});

interface TermsRoot {
  readonly _terms: Terms;
}

const HELD = text(
  '一次要触发的预警超过 {most} 件，规则已自动暂停，请收紧条件后另立新版本。',
  'It would fire more than {most} times at once and is held; draft a narrower version of it.',
);

@Resolver(() => AlertRule)
export class AlertRuleFields {
  @FieldResolver(() => String, { nullable: true, description: 'Why it is held, where it is.' })
  heldBecause(@Root() root: { _held_over: number | null }, @Ctx() { locale }: Context): string | null {
    return root._held_over === null ? null : say(HELD, locale, { most: root._held_over });
  }

  @FieldResolver(() => String, { description: 'What it watches for, in words.' })
  conditionLabel(@Root() { _terms }: TermsRoot, @Ctx() { locale }: Context): string {
    return say(CONDITION_WORDS[_terms.condition], locale);
  }

  @FieldResolver(() => Int, { description: 'How often it fired, as far as the reader sees its alerts.' })
  firedCount(@Root() root: { firedCount: number }): number {
    return root.firedCount;
  }
}

@Resolver(() => Alert)
export class AlertFields {
  @FieldResolver(() => String, { description: 'What the rule watches for, in words.' })
  conditionLabel(@Root() root: { _condition: keyof typeof CONDITION_WORDS }, @Ctx() { locale }: Context): string {
    return say(CONDITION_WORDS[root._condition], locale);
  }

  @FieldResolver(() => [FigureType], { description: 'The numbers that it stands on.' })
  figures(@Root() { _figures }: { _figures: readonly Figure[] }, @Ctx() { locale }: Context): FigureType[] {
    return _figures.map(({ name, value }) => ({ name, value, label: say(FIGURE_WORDS[name], locale) }));
  }

  @FieldResolver(() => AlertRule, { description: 'The version of the rule that fired.' })
  rule(@Root() root: { rule: AlertRule }): AlertRule {
    return root.rule;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that answers for it, where one does.' })
  unit(@Root() root: { unit: Unit | null }): Unit | null {
    return root.unit;
  }

  @FieldResolver(() => Notice, { nullable: true, description: 'The notice that followed.' })
  notice(@Root() root: { notice: Notice | null }): Notice | null {
    return root.notice;
  }

  @FieldResolver(() => [AlertAppeal], { description: 'The appeals that it is about, up to fifty.' })
  alertAppeals(@Root() root: { alertAppeals: AlertAppeal[] }): AlertAppeal[] {
    return root.alertAppeals;
  }

  @FieldResolver(() => AlertNotice, { description: 'The notice that the rule has in mind.' })
  noticeType(@Root() { _terms }: TermsRoot): AlertNotice {
    return _terms.noticeType;
  }

  @FieldResolver(() => String, { description: 'Ground of a notice, as the rule has it.' })
  noticeGround(@Root() { _terms }: TermsRoot): string {
    return _terms.ground;
  }

  @FieldResolver(() => String, { description: 'What a notice requires, as the rule has it.' })
  noticeRequirement(@Root() { _terms }: TermsRoot): string {
    return _terms.requirement;
  }
}

@Resolver(() => AlertAppeal)
export class AlertAppealFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal itself; null for those who do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }
}
