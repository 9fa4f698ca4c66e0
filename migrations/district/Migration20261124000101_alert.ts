import { Migration } from '@mikro-orm/migrations';
import { audienceTable, counterTable } from '../../api/kernel/database/policy.ts';

/** Alerts: versions of rules, what they fired, and until when each version has looked at the facts. */
export class Migration20261124000101_alert extends Migration {
  override up(): void {
    this.addSql(`
      create table alert_rule (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        line_id uuid not null,
        edition integer not null,
        terms jsonb not null,
        effective_from timestamptz,
        effective_until timestamptz,
        adopted_at timestamptz,
        adopted_by text,
        held_because text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create unique index alert_rule_line on alert_rule (line_id, effective_from)`);
    this.policies(audienceTable('alert_rule', ['select', 'insert', 'update']));
    // The last line of "once for its version, subject and window".
    this.addSql(`
      create table alert (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        rule_id uuid not null references alert_rule deferrable initially deferred,
        condition text not null,
        subject_type text not null,
        subject text not null,
        subject_name text not null,
        window_key text not null,
        at timestamptz not null,
        unit_id uuid references unit on delete restrict,
        figures jsonb not null,
        facts text not null,
        notice_id uuid,
        dismiss_reason text,
        reach text not null,
        audience uuid[] not null,
        unique (rule_id, subject, window_key)
      )`);
    this.addSql(`create index alert_list on alert (at desc, id desc) include (audience)`);
    this.policies(audienceTable('alert', ['select', 'insert', 'update']));
    this.addSql(`
      create table alert_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    this.policies(audienceTable('alert_appeal', ['select', 'insert']));
    this.addSql(`grant update (audience) on alert_appeal to qiying_app`);
    this.addSql(`
      create table alert_sweep (
        rule_id uuid primary key references alert_rule,
        through timestamptz not null
      )`);
    this.policies(counterTable('alert_sweep'));
    // What a minute’s look at the facts asks for: by kind and instant, and by deadline.
    this.addSql(`create index assessment_fact_measure on assessment_fact (measure, at)`);
    this.addSql(`create index assessment_fact_due on assessment_fact (due_at) where due_at is not null`);
    for (const kind of ['alert_rule', 'alert']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
