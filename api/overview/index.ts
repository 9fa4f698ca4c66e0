import { OverviewResolver } from './overview.resolver.ts';

/** What the schema needs to know of the leaders’ view. */
export const overviewResolvers = [OverviewResolver];
