import { Migration } from '@mikro-orm/migrations';

/** What was promised at an interview and who held it together; who is sent a copy of a notice. */
export class Migration20261130000602_interview extends Migration {
  override up(): void {
    this.addSql(`
      alter table notice
        add copy_to text,
        add co_conveners text[] not null default '{}',
        add commitments jsonb not null default '[]',
        add check_on text,
        add checked_at timestamptz,
        add check_finding text`);
  }
}
