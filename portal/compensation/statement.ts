import type { Client } from '@urql/core';
import type { SheetData } from 'write-excel-file/browser';
import { graphql } from '../gql/index.ts';
import type { CompensationStatementQuery } from '../gql/graphql.ts';
import { readPages } from '../ui/read-pages.ts';
import { fullTime } from '../ui/time.ts';

export const STATEMENT = graphql(`
  query CompensationStatement($fundId: ID!, $from: String, $until: String, $after: String) {
    compensationStatement(fundId: $fundId, from: $from, until: $until, first: 100, after: $after) {
      nodes {
        id
        number
        kind
        kindLabel
        at
        cash
        balance
        amount
        merchant
        voucher
        memo
        memberName
        claim {
          id
          number
        }
        postings {
          id
          amount
          account {
            id
            kindLabel
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Booked = CompensationStatementQuery['compensationStatement']['nodes'][number];

interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

/** The statement whole, the first transaction first. */
async function wholeStatement(client: Client, fundId: string, span: Span): Promise<Booked[]> {
  const all = await readPages(
    (after) => client.query(STATEMENT, { fundId, ...span, after }),
    ({ compensationStatement }) => compensationStatement,
  );
  return all.toReversed();
}

const HEAD = [
  '序号',
  '记账时间',
  '类型',
  '收入（元）',
  '支出（元）',
  '余额（元）',
  '经营者',
  '赔付编号',
  '凭证',
  '备注',
  '经办人',
];
const ENTRIES_HEAD = ['序号', '科目', '明细', '借方（元）', '贷方（元）'];
const YUAN = '#,##0.00';

const money = (fen: number) => (fen > 0 ? { value: fen / 100, type: Number, format: YUAN } : null);
const bold = (words: readonly string[]) => words.map((value) => ({ value, fontWeight: 'bold' as const }));

/** The statement and its entries as sheets, for the reconciliation with the bank. */
function sheetsOf(booked: readonly Booked[]) {
  const lines: SheetData = booked.map((one) => [
    { value: one.number, type: Number },
    fullTime(one.at),
    one.kindLabel,
    money(one.cash),
    money(-one.cash),
    { value: one.balance / 100, type: Number, format: YUAN },
    one.merchant,
    one.claim?.number,
    one.voucher,
    one.memo,
    one.memberName,
  ]);
  const entries: SheetData = booked.flatMap(({ number, postings }) =>
    postings.map(({ amount, account }) => [
      { value: number, type: Number },
      account.kindLabel,
      account.name,
      money(amount),
      money(-amount),
    ]),
  );
  return [
    { data: [bold(HEAD), ...lines], sheet: '资金明细', columns: HEAD.map(() => ({ width: 16 })), stickyRowsCount: 1 },
    {
      data: [bold(ENTRIES_HEAD), ...entries],
      sheet: '借贷分录',
      columns: ENTRIES_HEAD.map(() => ({ width: 18 })),
      stickyRowsCount: 1,
    },
  ];
}

/** Hands the statement to the reader as a file, whole or not at all: rejects when a page of it cannot be read; the library is loaded when somebody asks for one. */
export async function downloadStatement(client: Client, fundId: string, span: Span, fileName: string): Promise<void> {
  const booked = await wholeStatement(client, fundId, span);
  const { default: write } = await import('write-excel-file/browser');
  await write(sheetsOf(booked)).toFile(`${fileName}.xlsx`);
}
