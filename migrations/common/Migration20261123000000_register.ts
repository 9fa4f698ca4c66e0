import { Migration } from '@mikro-orm/migrations';

/** The district register: the only table that every district shares, besides the accounts. */
export class Migration20261123000000_register extends Migration {
  override up(): void {
    this.addSql(`
      create table district (
        id text primary key check (id ~ '^[0-9a-z]{1,20}$'),
        name text not null,
        schema_name text not null unique check (schema_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
        demo boolean not null default false,
        centre_id uuid not null,
        file_id uuid not null,
        created_at timestamptz not null default now()
      )`);
    this.addSql(`alter table district enable row level security`);
    this.addSql(`alter table district force row level security`);
    // The register names districts, not their matters: each principal and each public page may read it.
    this.addSql(`create policy register_reads on district for select using (true)`);
    this.addSql(`create policy owner_writes on district to current_user using (true) with check (true)`);
    this.addSql(`grant usage on schema common to qiying_app`);
    this.addSql(`grant select on district to qiying_app`);
  }
}
