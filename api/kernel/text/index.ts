export { segment, toAlikeQuery, toTsQuery, toTsVectorInput } from './segment.ts';
