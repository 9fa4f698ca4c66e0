import type { KeptFigures, KeptRate, KeptRow } from './figures.ts';

const RATE_WORDS = { RESPONSE: '响应率', RESOLUTION: '解决率', SATISFACTION: '满意率', ON_TIME: '按时办结率' };
const GROUP_WORDS = { SUB_DISTRICTS: '街道', DEPARTMENTS: '部门', OTHERS: '其他单位' };
/** Of a group no more units than these are named in a sentence; all of them stand in the table. */
const NAMED = 5;

/** The texts of a circular as the figures give them; the centre edits them. */
export interface Draft {
  readonly title: string;
  readonly preface: string;
  readonly findings: string;
  readonly requirement: string;
}

export function draftOf(code: string, figures: KeptFigures): Draft {
  const period = periodWords(code);
  const rates = figures.whole.map(rateWords).join('，');
  const groups = Object.entries(GROUP_WORDS).flatMap(([group, words]) => leadersOf(figures, group, words) ?? []);
  return {
    title: `关于${period}接诉即办考评情况的通报`,
    preface: `现将${period}接诉即办考评情况通报如下。全区${rates}。${groups.join('')}`,
    findings: findingsOf(figures),
    requirement:
      '各单位要对照本通报逐项查找原因，对逾期、未解决和不满意的诉求逐件复核，能办的限期办结，暂时不能办的说明依据。列入黑榜的单位要制定整改措施，报区指挥中心。',
  };
}

/** 2026年10月, 2026年第4季度. */
export function periodWords(code: string): string {
  const [year, part = ''] = code.split('-');
  return part.startsWith('Q') ? `${year}年第${part.slice(1)}季度` : `${year}年${Number(part)}月`;
}

const rateWords = ({ name, hits, of, percent }: KeptRate): string =>
  percent === null
    ? `${RATE_WORDS[name]}无（无应计事项）`
    : `${RATE_WORDS[name]}${percent.toFixed(2)}%（${hits}/${of}）`;

function leadersOf({ rows }: KeptFigures, group: string, words: string): string | null {
  const first = rows.filter((row) => row.group === group && row.place === 1).map(({ unit }) => unit);
  return first.length === 0 ? null : `${words}组第一名：${listed(first)}。`;
}

function findingsOf({ rows }: KeptFigures): string {
  const most = (name: string): KeptRow[] =>
    rows
      .filter((row) => countOf(row, name) > 0)
      .toSorted((one, other) => countOf(other, name) - countOf(one, name))
      .slice(0, NAMED);
  const sentence = (name: string, words: string): string[] => {
    const total = rows.reduce((sum, row) => sum + countOf(row, name), 0);
    const named = most(name).map((row) => `${row.unit}${countOf(row, name)}件`);
    return total === 0 ? [] : [`${words}共${total}件，较多的单位：${named.join('、')}。`];
  };
  const all = [
    ...sentence('OVERDUE', '逾期'),
    ...sentence('REWORKED', '重办'),
    ...sentence('RETURN_REFUSED', '无理由退单'),
    ...sentence('RED_CARD', '红牌'),
  ];
  return all.length === 0 ? '本期没有逾期、重办、无理由退单和红牌。' : all.join('');
}

const countOf = ({ items }: KeptRow, item: string): number => items.find(({ name }) => name === item)?.count ?? 0;

const listed = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等${names.length}个单位` : names.join('、');
