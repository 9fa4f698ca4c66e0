import { newId } from '../kernel/database/index.ts';
import type { Acting } from '../matter/index.ts';
import { AccountKind, TransactionKind } from './compensation.enums.ts';
import { FundExhausted, FundNotFound } from './compensation.problems.ts';

/** Accounts whose balance is a debit; the others hold credits. */
const DEBIT: readonly AccountKind[] = [AccountKind.CASH, AccountKind.RECEIVABLE, AccountKind.LOSS];

/** An entry that is to be booked: a debit above zero, a credit below it. */
export interface Line {
  readonly account: AccountKind;
  /** Whose account of this kind it is: a merchant’s key, or a claim. */
  readonly subject?: string;
  readonly name?: string;
  readonly amount: number;
}

interface Booking {
  readonly kind: TransactionKind;
  readonly amount: number;
  readonly lines: readonly Line[];
  readonly claimId?: string;
  readonly merchant?: string;
  readonly voucher?: string | null;
  readonly memo?: string | null;
}

/** A fund as one act holds it, locked: whoever books into the same fund waits until this act is committed. */
export interface Books {
  readonly fundId: string;
  readonly audience: readonly string[];
  /** Money in the fund. */
  readonly cash: number;
  /** Of it, promised by approved claims that are not paid yet. */
  readonly promised: number;
  /** Number of the last transaction. */
  readonly last: number;
}

/** What approved claims that are not paid yet wait for, as SQL; `fund` says there which fund. */
export const promisedBy = (fund: string): string =>
  `(select coalesce(sum(c.amount), 0) from compensation_claim c
     where c.fund_id = ${fund} and c.counts and c.approved_at is not null and c.paid_at is null)`;

const LOCK = { name: 'compensation_lock', text: 'select id from compensation_fund where id = $1 for update' };
/** Read after the lock, so that it says how the fund stands when this act books. */
const STANDING = {
  name: 'compensation_standing',
  text: `select a.audience, a.balance::float8 as cash,
                ${promisedBy('$1')}::float8 as promised,
                (select coalesce(max(t.number), 0) from compensation_transaction t where t.matter_id = $1) as last
           from compensation_account a where a.matter_id = $1 and a.kind = 'CASH'`,
};
const OPEN_ACCOUNT = {
  name: 'compensation_open_account',
  text: `insert into compensation_account (id, matter_id, kind, subject, name, normal, audience)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (matter_id, kind, subject) do nothing`,
};
const FIND_ACCOUNT = {
  name: 'compensation_find_account',
  text: `select id, balance::float8 as balance from compensation_account
          where matter_id = $1 and kind = $2 and subject = $3`,
};
const ADD_TRANSACTION = {
  name: 'compensation_transaction',
  text: `insert into compensation_transaction
           (id, matter_id, number, kind, at, cash, balance, amount, claim_id, merchant, voucher, memo, member_name, audience)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
};
const ADD_POSTING = {
  name: 'compensation_posting',
  text: `insert into compensation_posting (id, matter_id, transaction_id, account_id, amount, audience)
         values ($1, $2, $3, $4, $5, $6)`,
};

/** The one account of money that each fund has. */
export async function openBooks({ tx }: Acting, fundId: string, audience: readonly string[]): Promise<void> {
  const values = [newId(), fundId, AccountKind.CASH, '', '', 1, audience];
  await tx.rows(OPEN_ACCOUNT, values);
}

/** Takes the fund's books in hand. The lock is the last one that an act takes, so that nobody waits in a circle. */
export async function booksOf(acting: Acting, fundId: string): Promise<Books> {
  await acting.tx.rows(LOCK, [fundId]);
  const [standing] = await acting.tx.rows<Omit<Books, 'fundId'>>(STANDING, [fundId]);
  return standing ? { fundId, ...standing } : acting.refuse(FundNotFound());
}

/** What a merchant has paid in beforehand and was not used. */
export async function depositOf({ tx }: Acting, { fundId }: Books, merchantKey: string): Promise<number> {
  const [account] = await tx.rows<{ balance: number }>(FIND_ACCOUNT, [fundId, AccountKind.DEPOSIT, merchantKey]);
  return account ? -account.balance : 0;
}

/**
 * Books a transaction. What the fund has not got is refused here in words; that nothing falls below zero and that the
 * entries sum to zero is the database's own rule.
 */
export async function book(acting: Acting, books: Books, booking: Booking): Promise<void> {
  const { tx, now } = acting;
  const { kind, amount, claimId = null, merchant = null, voucher = null, memo = null } = booking;
  const cash = sumOf(booking.lines.filter(({ account }) => account === AccountKind.CASH));
  const balance = books.cash + cash;
  if (balance < 0) acting.refuse(FundExhausted({ available: books.cash }));
  const accounts: string[] = [];
  for (const line of booking.lines) accounts.push(await accountOf(acting, books, line));
  const id = newId();
  const { actor } = tx.who;
  const by = actor.type === 'MEMBER' ? actor.memberName : actor.type === 'SYSTEM' ? actor.unitName : '';
  const { fundId, last, audience } = books;
  const record = [
    id,
    fundId,
    last + 1,
    kind,
    now,
    cash,
    balance,
    amount,
    claimId,
    merchant,
    voucher,
    memo,
    by,
    audience,
  ];
  await Promise.all([
    tx.rows(ADD_TRANSACTION, record),
    ...booking.lines.map((line, index) =>
      tx.rows(ADD_POSTING, [newId(), fundId, id, accounts[index], line.amount, audience]),
    ),
  ]);
}

async function accountOf({ tx }: Acting, { fundId, audience }: Books, line: Line): Promise<string> {
  const { account, subject = '', name = '' } = line;
  const normal = DEBIT.includes(account) ? 1 : -1;
  const [, [found]] = await Promise.all([
    tx.rows(OPEN_ACCOUNT, [newId(), fundId, account, subject, name, normal, audience]),
    tx.rows<{ id: string }>(FIND_ACCOUNT, [fundId, account, subject]),
  ]);
  return found!.id;
}

const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);
