import { Migration } from '@mikro-orm/migrations';

/** Answers that were kept for repeats may hold an identity that was opened: they are kept no more. */
export class Migration20261130143000_erasure extends Migration {
  override up(): void {
    this.addSql(`alter table act_key no force row level security`);
    this.addSql(`delete from act_key where act in ('appellantReveal', 'mediationOpenIdentity')`);
    this.addSql(`alter table act_key force row level security`);
  }
}
