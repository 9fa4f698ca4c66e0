import { dateOf } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Registers } from '../unit/index.ts';
import { issueOf, settingOf } from './setting-forms.ts';

export interface SettingChange {
  readonly key: string;
  readonly value: string;
  readonly from: Date;
}

export interface SettingIssue {
  readonly path: 'key' | 'value' | 'effectiveFrom';
  readonly code: string;
  readonly message: Text;
}

/** The name of the closed period that a time lies in or before the end of; null where none is closed there. */
type Settled = (tx: Transaction, at: Date) => Promise<string | null>;

const settled: Settled[] = [];

/** Declares until when what happened is closed: no rule begins there any more. */
export function defineSettled(find: Settled): void {
  settled.push(find);
}

/** Why a setting cannot be given a value from then on; null where it can. */
export async function issueWith(
  tx: Transaction,
  registers: Registers,
  { key, value, from }: SettingChange,
): Promise<SettingIssue | null> {
  const setting = settingOf(key);
  if (!setting) return { path: 'key', code: 'unknown', message: UNKNOWN };
  const issue = issueOf(setting, value);
  if (issue) return { path: 'value', ...issue };
  if (from < tx.now) return { path: 'effectiveFrom', ...((await closedAt(tx, from)) ?? PAST) };
  const other = registers.historyOf(key).find((row) => row.effectiveFrom.getTime() === from.getTime());
  return other ? { path: 'effectiveFrom', code: 'taken', message: takenFrom(from) } : null;
}

async function closedAt(tx: Transaction, at: Date): Promise<{ code: string; message: Text } | null> {
  for (const find of settled) {
    const period = await find(tx, at);
    if (period) return { code: 'closed', message: closed(period) };
  }
  return null;
}

const UNKNOWN = text('没有这项设置。', 'There is no such setting.');
const PAST = { code: 'past', message: text('生效时间不能早于现在。', 'It cannot hold from before now.') };

const closed = (period: string): Text =>
  text(`${period} 考评已结账，设置不能追溯到其中生效。`, `${period} is closed; no setting can hold from within it.`);

const takenFrom = (from: Date): Text =>
  text(
    `这项设置已有一个值自 ${dateOf(from)} 同一时刻起生效；请先撤回，或另选时间。`,
    `A value of it begins at the same moment of ${dateOf(from)} already; take that one back or choose another time.`,
  );
