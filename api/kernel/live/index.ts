export { Feed } from './feed.ts';
export { Live } from './live.ts';
export type { MatterEvent, NoticeEvent, PresenceEvent } from './live.ts';
export { Presence } from './presence.ts';
export type { Viewer } from './presence.ts';
export { Wakes } from './wakes.ts';
