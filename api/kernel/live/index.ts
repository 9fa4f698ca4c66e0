export { Live } from './live.ts';
export type { MatterEvent, PresenceEvent } from './live.ts';
