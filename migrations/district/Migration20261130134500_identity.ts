import { Migration } from '@mikro-orm/migrations';

/**
 * What an appeal says word for word moves from the row that every seat reads into the appellant's own; both are closed to
 * seats that have ended and to co-handling units, which were never told to call. An identity may be erased.
 */
export class Migration20261130134500_identity extends Migration {
  private readonly tables = ['appeal', 'appellant', 'matter', 'participation', 'unit'];

  override up(): void {
    this.addSql(`alter table appellant add column body text`);
    this.addSql(`alter table appellant alter column sealed drop not null`);
    // The owner is subject to its own policies, which show it nothing.
    for (const table of this.tables) this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`
      update appellant x set body = a.body
        from appeal a where a.id = x.matter_id and a.body <> a.masked_body`);
    this.addSql(`
      update appellant x set audience = array(
        select distinct seen.id from unnest(x.audience) seen(id)
         where exists (select from unit u where u.id = seen.id and u.kind = 'COMMAND_CENTRE')
            or (not 'VIOLATION_REPORT' = any(m.flags) and exists (
                 select from participation p where p.matter_id = x.matter_id and p.unit_id = seen.id and p.live
                    and (p.role = 'FIRST_RECEIVER' or (p.role = 'LEAD' and p.state in ('ACCEPTED', 'COMPLETED')))))
         order by 1)
        from matter m where m.id = x.matter_id`);
    for (const table of this.tables) this.addSql(`alter table ${table} force row level security`);
    this.addSql(`alter table appeal drop column body`);
    for (const table of ['notification', 'escalation'])
      this.addSql(`grant update (audience) on ${table} to qiying_app`);
  }
}
