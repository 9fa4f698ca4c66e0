import { Migration } from '@mikro-orm/migrations';
import { audienceTable, registerTable } from '../../api/kernel/database/policy.ts';

/** Grids, public profiles, door visits with what was found, star ratings. */
export class Migration20261130164500_grid extends Migration {
  override up(): void {
    this.addSql(`
      create table grid (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        community_id uuid not null references unit on delete restrict,
        name text not null,
        area text not null,
        active boolean not null
      )`);
    this.addSql(`create unique index grid_name on grid (community_id, name) where active`);
    this.policies(registerTable('grid', ['select', 'insert', 'update']));
    this.addSql(`
      create table public_profile (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        member_id uuid references member on delete restrict,
        grid_id uuid references grid on delete restrict,
        code text not null unique,
        name text not null,
        duty text not null,
        phone text,
        hours text,
        photo_id uuid,
        shown boolean not null,
        stars smallint,
        stars_period text,
        audience uuid[] not null,
        unique nulls not distinct (matter_id, member_id)
      )`);
    this.addSql(`create index public_profile_grid on public_profile (grid_id)`);
    this.policies(audienceTable('public_profile', ['select', 'insert', 'update']));
    this.visits();
    this.addSql(`
      create table star_rating (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        profile_id uuid not null references public_profile on delete restrict,
        community_id uuid not null references unit on delete restrict,
        member_id uuid not null,
        worker_name text not null,
        period_code text not null,
        figures jsonb not null,
        by_rule smallint not null,
        stars smallint,
        reason text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index star_rating_profile on star_rating (profile_id, period_code)`);
    this.policies(audienceTable('star_rating', ['select', 'insert', 'update']));
    for (const kind of ['door_visit', 'star_rating']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
    // Files of communities that were opened before say so as well.
    for (const table of ['matter', 'unit', 'unit_file'])
      this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`
      update matter m set flags = array_append(m.flags, 'COMMUNITY')
        from unit_file f join unit u on u.id = f.unit_id
       where f.id = m.id and u.kind = 'COMMUNITY' and not 'COMMUNITY' = any(m.flags)`);
    for (const table of ['matter', 'unit', 'unit_file']) this.addSql(`alter table ${table} force row level security`);
  }

  private visits(): void {
    this.addSql(`
      create table door_visit (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        community_id uuid not null references unit on delete restrict,
        grid_id uuid references grid on delete restrict,
        member_id uuid not null,
        worker_name text not null,
        outcome text not null,
        visited_at timestamptz not null,
        received_at timestamptz not null,
        answers jsonb not null,
        remark text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index door_visit_list on door_visit (visited_at desc, id desc) include (audience)`);
    this.addSql(
      `create index door_visit_worker on door_visit (member_id, visited_at desc, id desc) include (audience)`,
    );
    this.policies(audienceTable('door_visit', ['select', 'insert', 'update']));
    this.addSql(`
      create table visited_household (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        household text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('visited_household', ['select', 'insert', 'update']));
    this.addSql(`
      create table visit_problem (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        community_id uuid not null references unit on delete restrict,
        member_id uuid not null,
        what text not null,
        state text not null,
        on_the_spot boolean not null,
        solution text,
        appeal_id uuid,
        appeal_number text,
        found_at timestamptz not null,
        settled_at timestamptz,
        in_time boolean,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index visit_problem_matter on visit_problem (matter_id, id)`);
    this.addSql(`create index visit_problem_worker on visit_problem (member_id, found_at)`);
    this.policies(audienceTable('visit_problem', ['select', 'insert', 'update']));
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
