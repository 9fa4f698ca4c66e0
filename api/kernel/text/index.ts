export { segment, toTsQuery, toTsVectorInput } from './segment.ts';
