import { Int, registerEnumType } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';
import { Entry } from './matter.entity.ts';

export enum HindranceCode {
  STATE = 'STATE',
  SEAT = 'SEAT',
  ROLE = 'ROLE',
  PERSON = 'PERSON',
  RULE = 'RULE',
}

registerEnumType(HindranceCode, {
  name: 'Hindrance',
  description: 'What stands in the way of an act.',
  valuesConfig: {
    STATE: { description: 'The matter, or the part of it, is not in a state for this.' },
    SEAT: { description: 'The unit has no seat that may do this.' },
    ROLE: { description: 'The member has no role that may do this.' },
    PERSON: { description: 'A second person decides it: never who proposed it, not from another unit either.' },
    RULE: { description: 'A rule forbids it in this case.' },
  },
});

export const NotPermitted = problem('NotPermitted', {
  description: 'The act may not be done now, or not from this seat.',
  message: text('现在不能“{label}”：{reason}', 'You cannot “{label}” now: {reason}'),
  fields: { hindrance: { type: () => HindranceCode, description: 'What stands in the way.' } },
});

export const HINDRANCE_REASONS = {
  STATE: text('当前状态不允许此操作。', 'the state does not allow it.'),
  SEAT: text('本单位没有相应的席位。', 'your unit has no seat for it.'),
  ROLE: text('您的岗位没有此权限。', 'your role does not allow it.'),
  PERSON: text(
    '须由提出人以外的人办理，提出人换到其他单位也不能办理。',
    'somebody else decides it than who proposed it, whatever unit they work for.',
  ),
  RULE: text('规则不允许。', 'a rule forbids it.'),
};

export const StaleVersion = problem('StaleVersion', {
  description: 'Somebody acted on the matter after the version that was seen; nothing was changed.',
  message: text(
    '此事项刚有新进展，请看过后再操作。',
    'This matter has moved on; look at what changed, then act again.',
  ),
  fields: {
    currentVersion: { type: () => Int, description: 'Version to act on after looking.' },
    since: { type: () => [Entry], description: 'What was done since, as far as the reader may see it.' },
  },
});

export const PartNotFound = problem('PartNotFound', {
  description: 'The part of the matter that the act is about does not exist for the reader.',
  message: text('没有找到要办理的内容。', 'What this is about was not found.'),
});

export const UnitNotEligible = problem('UnitNotEligible', {
  description: 'The unit that was named cannot take the seat.',
  message: text('{unit}不能承担此席位：{reason}', '{unit} cannot take this seat: {reason}'),
  fields: { unitId: { type: () => String, description: 'The unit that was named.' } },
});

export const CalendarNotLoaded = problem('CalendarNotLoaded', {
  description: 'A deadline reaches a year whose working-day calendar is not loaded; it is never guessed.',
  message: text(
    '时限跨入{year}年，该年工作日历尚未录入{provisional}，请联系指挥中心。',
    'The deadline reaches {year}, whose calendar is not loaded{provisional}; ask the command centre.',
  ),
  fields: {
    year: { type: () => Int, description: 'The year that is missing.' },
    provisionalYears: {
      type: () => [Int],
      description:
        'Years that were loaded before their holidays were announced; deadlines in them may be off by some days.',
    },
  },
});
