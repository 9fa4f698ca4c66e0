import type { InjectionKey, Ref } from 'vue';
import type { TakenForm } from './taken-along.ts';

/** The check-list and the grids that the worker has taken along. */
export const TAKEN_FORM: InjectionKey<Ref<TakenForm | null>> = Symbol('taken form');
