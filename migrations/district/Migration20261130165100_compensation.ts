import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

const ROW = `
  id uuid primary key,
  matter_id uuid not null references matter deferrable initially deferred,
  reach text not null,
  audience uuid[] not null`;

/**
 * Compensation funds with their rules and books, and the claims on them. The books are double entry: amounts are whole fen, the
 * entries of a transaction sum to zero, no account falls below nothing, and nothing is changed afterwards. The database says so,
 * whoever writes: the application may add transactions and entries, and balances follow the entries by themselves.
 */
export class Migration20261130165100_compensation extends Migration {
  override up(): void {
    this.fund();
    this.claims();
    this.books();
    this.balances();
    for (const kind of ['compensation_fund', 'compensation_claim']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private fund(): void {
    this.addSql(`
      create table compensation_fund (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        keeper_id uuid not null references unit on delete restrict,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('compensation_fund', ['select', 'insert', 'update']));
    this.addSql(`
      create table compensation_rule (${ROW},
        number integer not null,
        cap_per_claim bigint not null check (cap_per_claim > 0),
        cap_per_merchant bigint not null check (cap_per_merchant >= cap_per_claim),
        cap_per_year bigint not null check (cap_per_year >= cap_per_merchant),
        category_ids uuid[] not null,
        ground text not null,
        effective_from timestamptz not null,
        set_at timestamptz not null,
        set_by text not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('compensation_rule', ['select', 'insert']));
    this.addSql(`grant update (audience) on compensation_rule to qiying_app`);
  }

  private claims(): void {
    this.addSql(`
      create table compensation_claim (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        fund_id uuid not null references compensation_fund deferrable initially deferred,
        source_id uuid not null,
        source_number text not null,
        filed_by uuid not null references unit on delete restrict,
        merchant text not null,
        merchant_key text not null,
        consumer_mask text not null,
        consumer_key text not null,
        facts text not null,
        loss bigint not null check (loss > 0),
        received bigint not null check (received between 0 and loss),
        amount bigint not null check (amount between 1 and loss - received),
        consented_on date not null,
        filed_at timestamptz not null,
        counts boolean not null,
        rule_id uuid,
        approved_at timestamptz,
        approved_by text,
        paid_at timestamptz,
        voucher text,
        advanced bigint not null,
        recovered bigint not null,
        written_off bigint not null,
        assigned_on date,
        notified_on date,
        end_reason text,
        reach text not null,
        audience uuid[] not null,
        check (advanced between 0 and amount and recovered >= 0 and written_off >= 0),
        check (recovered + written_off <= advanced)
      )`);
    // Nobody is compensated twice: whoever asks, and whatever they see of what was asked before.
    this.addSql(`
      create unique index compensation_claim_once on compensation_claim (source_id, merchant_key, consumer_key)
       where counts`);
    this.addSql(`
      create unique index compensation_claim_same on compensation_claim (consumer_key, merchant_key, loss) where counts`);
    this.addSql(`create index compensation_claim_fund on compensation_claim (fund_id, approved_at)`);
    this.addSql(
      `create index compensation_claim_list on compensation_claim (filed_at desc, id desc) include (audience)`,
    );
    this.policies(audienceTable('compensation_claim', ['select', 'insert', 'update']));
    this.addSql(`
      create table compensation_consumer (
        id uuid primary key,
        matter_id uuid not null unique references matter deferrable initially deferred,
        phone_mask text not null,
        account_mask text not null,
        sealed text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('compensation_consumer', ['select', 'insert']));
    this.addSql(`grant update (audience) on compensation_consumer to qiying_app`);
    this.addSql(`
      create table compensation_instalment (${ROW},
        number integer not null,
        amount bigint not null check (amount > 0),
        paid bigint not null check (paid between 0 and amount),
        due_date date not null,
        remark text,
        recorded_at timestamptz,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('compensation_instalment', ['select', 'insert']));
    this.addSql(`grant update (paid, remark, recorded_at, audience) on compensation_instalment to qiying_app`);
  }

  private books(): void {
    this.addSql(`
      create table compensation_account (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        kind text not null,
        subject text not null,
        name text not null,
        normal smallint not null check (normal in (-1, 1)),
        balance bigint not null default 0 check (balance * normal >= 0),
        audience uuid[] not null,
        unique (matter_id, kind, subject)
      )`);
    this.policies(audienceTable('compensation_account', ['select']));
    this.addSql(
      `grant insert (id, matter_id, kind, subject, name, normal, audience) on compensation_account to qiying_app`,
    );
    this.addSql(`
      create table compensation_transaction (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        kind text not null,
        at timestamptz not null,
        cash bigint not null,
        balance bigint not null check (balance >= 0),
        amount bigint not null check (amount > 0),
        claim_id uuid,
        merchant text,
        voucher text,
        memo text,
        member_name text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('compensation_transaction', ['select', 'insert']));
    this.addSql(`
      create table compensation_posting (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        transaction_id uuid not null references compensation_transaction deferrable initially deferred,
        account_id uuid not null references compensation_account deferrable initially deferred,
        amount bigint not null check (amount <> 0),
        audience uuid[] not null
      )`);
    for (const table of ['account', 'transaction', 'posting'])
      this.addSql(`grant update (audience) on compensation_${table} to qiying_app`);
    this.addSql(`create index compensation_posting_transaction on compensation_posting (transaction_id)`);
    this.policies(audienceTable('compensation_posting', ['select', 'insert']));
  }

  private balances(): void {
    // As the owner of the table: the application has no right to set a balance.
    this.addSql(`
      create function compensation_follow() returns trigger
        language plpgsql security definer set search_path from current as $$
        begin
          update compensation_account set balance = balance + new.amount
           where id = new.account_id and matter_id = new.matter_id;
          if not found then raise exception 'The account is not one of this fund.'; end if;
          return null;
        end $$`);
    this.addSql(`
      create trigger follow after insert on compensation_posting
        for each row execute function compensation_follow()`);
    this.addSql(`
      create function compensation_balanced() returns trigger
        language plpgsql security definer set search_path from current as $$
        begin
          if (select coalesce(sum(amount), 1) from compensation_posting where transaction_id = new.transaction_id) <> 0
          then raise exception 'The entries of a transaction sum to zero.' using errcode = 'check_violation'; end if;
          return null;
        end $$`);
    this.addSql(`
      create constraint trigger balanced after insert on compensation_posting
        deferrable initially deferred for each row execute function compensation_balanced()`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
