import type { Said, Version } from './useCircular.ts';

type Row = Said['figures']['rows'][number];

/** A circular is written in Chinese, whoever reads it: it is a document, not a page. */
export const RATE_WORDS = {
  RESPONSE: '响应率',
  RESOLUTION: '解决率',
  SATISFACTION: '满意率',
  ON_TIME: '按时办结率',
} as const;
export const ITEM_WORDS = {
  OVERDUE: '逾期',
  REWORKED: '重办',
  RETURN_REFUSED: '无理由退单',
  RED_CARD: '红牌',
} as const;
export const GROUP_WORDS = { SUB_DISTRICTS: '街道', DEPARTMENTS: '部门', OTHERS: '其他单位' } as const;
export const SIDE_WORDS = { EXEMPLARY: '典型案例', CRITICISED: '批评案例' } as const;

export type GroupName = keyof typeof GROUP_WORDS;
export const GROUPS = Object.keys(GROUP_WORDS) as GroupName[];
export const RATES = Object.keys(RATE_WORDS) as (keyof typeof RATE_WORDS)[];
export const ITEMS = Object.keys(ITEM_WORDS) as (keyof typeof ITEM_WORDS)[];
export const NONE = '无';

export const percentOf = ({ rates }: Row, rate: string): number | null =>
  rates.find(({ name }) => name === rate)?.percent ?? null;
export const percentWords = (percent: number | null): string => (percent === null ? NONE : `${percent.toFixed(2)}%`);
export const countOf = ({ items }: Row, item: string): number => items.find(({ name }) => name === item)?.count ?? 0;
export const scoreWords = (score: number | null | undefined): string =>
  score === null || score === undefined ? NONE : score.toFixed(2);

/** 2026年10月, 2026年第4季度. */
export function periodWords(code: string): string {
  const [year, part = ''] = code.split('-');
  return part.startsWith('Q') ? `${year}年第${part.slice(1)}季度` : `${year}年${Number(part)}月`;
}

export type { Said, Version };
