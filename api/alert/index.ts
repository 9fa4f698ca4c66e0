import './rule.acts.ts';
import './alert.acts.ts';
import { Alert, AlertAppeal } from './alert.entity.ts';
import { AlertAppealFields, AlertFields, AlertRuleFields } from './alert.fields.ts';
import { AlertResolver } from './alert.resolver.ts';
import { AlertRule } from './rule.entity.ts';

export { Alert, AlertRule };
export { ALERT_QUEUE, sweepAlerts } from './sweep.ts';

/** What the schema and the ORM need to know of alerts. */
export const alertEntities = [AlertRule, Alert, AlertAppeal];
export const alertResolvers = [AlertResolver, AlertRuleFields, AlertFields, AlertAppealFields];
