import { Migration } from '@mikro-orm/migrations';

/** A master knows its repeats. Likely repeats: the same merchant or place by index, alike words by the full text behind the policy. */
export class Migration20261124000002_repeat_appeals extends Migration {
  override up(): void {
    this.addSql(`alter table appeal add column repeat_ids uuid[] not null default '{}'`);
    this.addSql(`create index appeal_place on appeal (place) where place is not null`);
    // Like search_matters, ranked by how many of the words are shared instead of by time.
    this.addSql(`
      create function alike_matters(words tsquery, since timestamptz, most integer) returns setof uuid
        language sql stable security definer set search_path from current as $$
          select id from matter
           where search @@ words
             and nullif(current_setting('app.principal', true), '')::uuid = any(audience)
             and kind = 'appeal' and opened_at >= since
           order by ts_rank(search, words) desc, opened_at desc, id desc limit least(most, 50)
        $$`);
    this.addSql(`do $$ begin
      execute format('grant create on schema %I to qiying_search', current_schema());
      alter function alike_matters(tsquery, timestamptz, integer) owner to qiying_search;
      execute format('revoke create on schema %I from qiying_search', current_schema());
    end $$`);
    this.addSql(`revoke all on function alike_matters(tsquery, timestamptz, integer) from public`);
    this.addSql(`grant execute on function alike_matters(tsquery, timestamptz, integer) to qiying_app`);
  }
}
