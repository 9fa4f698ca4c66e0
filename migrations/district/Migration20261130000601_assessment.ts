import { Migration } from '@mikro-orm/migrations';

/** Why a rule is held is said in the reader's language; what is kept is the number that it would have exceeded. */
export class Migration20261130000601_assessment extends Migration {
  override up(): void {
    this.addSql(`alter table alert_rule rename held_because to held_over`);
    this.addSql(`
      alter table alert_rule alter held_over type integer using substring(held_over from '[0-9]+')::integer`);
    this.addSql(`alter table assessment_exclusion add revoked_at timestamptz, add revoked_reason text`);
  }
}
