export { localeOf, say, text } from './text.ts';
export type { Text, Values } from './text.ts';
