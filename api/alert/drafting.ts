import { dateOf } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Registers } from '../unit/index.ts';
import { registersOf } from '../unit/index.ts';
import { AlertClock, RATE_WORDS } from './alert.enums.ts';
import type { AlertFigureName, AlertSubject } from './alert.enums.ts';
import type { Figure } from './alert.entity.ts';
import type { Firing } from './firings.ts';
import type { Terms } from './terms.ts';

/** What an alert takes over from an appeal. */
export interface Cited {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly barred: readonly string[];
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
}

const CITED = {
  name: 'alert_cited',
  text: `select id, number, title, flags, barred, category_id as "categoryId", sub_district_id as "subDistrictId"
           from matter where id = any($1::uuid[]) and kind = 'appeal' order by number`,
};
const MERCHANT = { name: 'alert_merchant', text: 'select merchant from appeal where id = $1::uuid' };
const ENTRY = { name: 'alert_entry', text: 'select title from matter where id = $1::uuid' };
const CATEGORY = { name: 'alert_category', text: 'select name from category where id = $1::uuid' };

export function citedBy(tx: Transaction, appealIds: readonly string[]): Promise<Cited[]> {
  return tx.rows<Cited>(CITED, [appealIds]);
}

/** What an alert says, in the words of the notice that may follow it. */
export interface Draft {
  readonly subjectName: string;
  /** In at most 60 characters: 关于…的督办单. */
  readonly title: string;
  readonly facts: string;
}

type Said = Pick<Firing, 'subject' | 'windowKey' | 'at' | 'unitId' | 'figures'>;

export async function draftOf(tx: Transaction, terms: Terms, firing: Said, cited: readonly Cited[]): Promise<Draft> {
  const registers = await registersOf(tx);
  const name = await nameOf(tx, registers, terms.subject, firing, cited);
  const { title, facts } = WORDS[terms.condition]({
    terms,
    firing,
    name,
    unit: registers.unit(firing.unitId ?? '')?.name ?? '承办单位',
    figure: (wanted) => valueOf(firing.figures, wanted),
  });
  return { subjectName: name, title: [...maskText(title)].slice(0, 60).join(''), facts: maskText(facts) };
}

function valueOf(figures: readonly Figure[], wanted: keyof typeof AlertFigureName): number {
  return figures.find(({ name }) => name === wanted)?.value ?? 0;
}

async function nameOf(
  tx: Transaction,
  registers: Registers,
  type: AlertSubject,
  { subject }: Said,
  [first]: readonly Cited[],
): Promise<string> {
  if (type === 'UNIT' || type === 'PLACE') return registers.unit(subject)?.name ?? '';
  // As the latest of the appeals writes it.
  if (type === 'MERCHANT')
    return maskText((first && (await tx.rows<{ merchant: string }>(MERCHANT, [first.id]))[0]?.merchant) ?? subject);
  if (type === 'CATEGORY') return (await tx.rows<{ name: string }>(CATEGORY, [subject]))[0]?.name ?? '';
  if (type === 'ENTRY') return (await tx.rows<{ title: string }>(ENTRY, [subject]))[0]?.title ?? '';
  return first?.number ?? '';
}

/** A deadline as papers write it: 2026年11月9日17时30分. */
function inWords(windowKey: string): string {
  return windowKey.replace(/^(\d+)-0?(\d+)-0?(\d+) (\d\d):(\d\d):\d\d$/, '$1年$2月$3日$4时$5分');
}

const STALE_WORDS = ({ name, unit, firing }: Pick<Words, 'name' | 'unit' | 'firing'>): string =>
  `${unit}维护的知识条目“${name}”应于${firing.windowKey}前复核`;

const owed = ({ clock }: Terms) =>
  clock === AlertClock.RESPONSE
    ? { what: '响应', limit: '签收和首次联系期限', done: '响应' }
    : { what: '办理', limit: '办理期限', done: '办结' };

interface Words {
  readonly terms: Terms;
  readonly firing: Said;
  readonly name: string;
  readonly unit: string;
  readonly figure: (name: keyof typeof AlertFigureName) => number;
}

const WORDS: Readonly<Record<Terms['condition'], (words: Words) => Pick<Draft, 'title' | 'facts'>>> = {
  NEAR_DUE: ({ terms, name, unit, firing, figure }) => ({
    title: `诉求${name}${owed(terms).what}临期`,
    facts: `${unit}承办的诉求${name}，${owed(terms).limit}至${inWords(firing.windowKey)}，期限届满前${figure('HOURS')}小时尚未${owed(terms).done}。`,
  }),
  OVERDUE: ({ terms, name, unit, firing, figure }) => ({
    title: `诉求${name}逾期未${owed(terms).done}`,
    facts: `${unit}承办的诉求${name}，${owed(terms).limit}至${inWords(firing.windowKey)}，逾期${figure('HOURS')}小时仍未${owed(terms).done}。`,
  }),
  RATE_UNDER: ({ terms, name, firing, figure }) => {
    const rate = RATE_WORDS[terms.rate!]['zh-CN'];
    const day = dateOf(new Date(firing.at.getTime() - 1));
    return {
      title: `${name}${firing.windowKey}${rate}低于目标`,
      facts: `截至${day}，${name}${firing.windowKey}累计${rate}为${figure('PERCENT')}%（${figure('HITS')}/${figure('OF')}件），低于目标值${figure('TARGET')}%。`,
    };
  },
  RETURNS: ({ name, figure }) => ({
    title: `诉求${name}多次退单`,
    facts: `诉求${name}已被承办单位退单${figure('COUNT')}次，至今没有明确承办单位或者没有办结。`,
  }),
  SUDDEN_RISE: ({ terms, name, firing, figure }) => ({
    title: `${name}诉求骤增`,
    facts: `自${firing.windowKey}起的${figure('DAYS')}天内，${name}登记诉求${figure('COUNT')}件；此前${terms.earlier}个同长时段平均${figure('MEAN')}件，标准差${figure('DEVIATION')}件。`,
  }),
  CLOSURE_SIGNS: ({ name, firing, figure }) => ({
    title: `${name}疑似闭店`,
    facts: `截至${dateOf(firing.at)}的${figure('DAYS')}天内，反映${name}闭店、失联等情况的诉求${figure('COUNT')}件，达到预警线${figure('LEAST')}件。`,
  }),
  DISSATISFIED: ({ terms, name, unit, firing, figure }) => {
    if (terms.subject === 'APPEAL')
      return {
        title: `诉求${name}多次回访不满意`,
        facts: `${unit}承办的诉求${name}，截至${dateOf(firing.at)}诉求人已${figure('COUNT')}次在回访中表示不满意。`,
      };
    return {
      title: `${name}回访不满意集中`,
      facts: `截至${dateOf(firing.at)}的${figure('DAYS')}天内，${name}回访不满意${figure('COUNT')}件，达到预警线${figure('LEAST')}件。`,
    };
  },
  STALE_ENTRY: ({ figure, ...words }) => ({
    title: `知识条目“${words.name}”逾期未复核`,
    facts: `${STALE_WORDS(words)}，逾期${figure('HOURS')}小时仍未复核。`,
  }),
  CITED_STALE: ({ figure, ...words }) => ({
    title: `知识条目“${words.name}”过期仍被引用`,
    facts: `${STALE_WORDS(words)}，逾期未复核，其后已被答复引用${figure('COUNT')}次。`,
  }),
};
