import { useClientHandle } from '@urql/vue';
import { computed, nextTick, ref, useId } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ActName } from '../../gql/acts.ts';
import { useDraft } from '../useDraft.ts';
import { useProblem } from '../useProblem.ts';
import type { ActForm, ActTarget, Field, FormValues } from './form.ts';
import { inputOf, labelAt, missingIn, unkeptIn } from './form.ts';
import type { ActCall, ActOutcome } from './perform.ts';
import { newKey, performAct } from './perform.ts';

export type ActDone = Extract<ActOutcome, { kind: 'done' }>;

/** One act being asked for, in a dialog or on a page of its own. */
export function useActForm(act: ActName, form: ActForm | undefined, target: ActTarget) {
  const { client } = useClientHandle();
  const place = [act, target.id ?? 'new', target.part].filter(Boolean).join('.');
  return useForm({ place, form, target, send: (call) => performAct(client, { act, ...call }) });
}

interface AskedForm {
  /** Under which the draft is kept. */
  readonly place: string;
  readonly form: Pick<ActForm, 'fields' | 'initial' | 'given'> | undefined;
  readonly target: ActTarget;
  readonly send: (call: Omit<ActCall, 'act'>) => Promise<ActOutcome>;
}

/**
 * A form that is sent: the draft, all mistakes at once, the refusal of what is stale. One intent has one idempotency key,
 * however often it is sent.
 */
export function useForm({ place, form, target, send }: AskedForm) {
  const filled = useFilledIn(place, form, target);
  const { draft, problem, checkedInput, showProblem } = filled;
  const busy = ref(false);
  const seen = ref(target.version);
  let key = newKey();

  /** Sends what is filled in; undefined when it was not done, and the page then says why. */
  async function submit(): Promise<ActDone | undefined> {
    if (busy.value) return undefined;
    const input = await checkedInput();
    if (input === null) return undefined;
    busy.value = true;
    problem.clear();
    const call = { target: { ...target, version: seen.value }, ...(input ? { input } : {}), key };
    const answer = await send(call).finally(() => (busy.value = false));
    if (problem.take(answer) && answer.kind === 'done') {
      draft.forget();
      key = newKey();
      return answer;
    }
    // What was refused did not happen: the next try is a new intent. After a lost answer it is still the old one.
    if (answer.kind === 'refused') key = newKey();
    await showProblem();
    return undefined;
  }

  /** Goes on from what the others have done; what was filled in stays. */
  function goOn(): void {
    seen.value = problem.problem.value?.currentVersion;
    problem.clear();
  }

  const { uid, fieldId, uploading, check, title } = filled;
  return { ...problem, uid, fieldId, draft, busy, uploading, check, checkedInput, submit, goOn, problemTitle: title };
}

/** What is filled in, what is missing in it, and where the page says so. */
function useFilledIn(place: string, form: AskedForm['form'], target: ActTarget) {
  const { t } = useI18n();
  const uid = useId();
  const fields = form?.fields ?? [];
  const fieldId = (path: string): string => `${uid}-${path.replaceAll('.', '-')}`;
  const labelOf = (path: string): string | undefined => {
    const label = labelAt(fields, path);
    return label && t(label);
  };
  const draft = useDraft<FormValues>(place, () => ({ ...form?.initial?.(target) }), unkeptIn(fields));
  const problem = useProblem(fieldId, labelOf);
  const uploading = ref(false);

  const missing = (some: readonly Field[]) =>
    missingIn(some, draft.values).map(({ path, label }) => ({
      path,
      code: 'required',
      message: t('form.missing', { label: t(label) }),
    }));

  /** Whether nothing is missing in these fields; the mistakes are named otherwise. */
  async function check(some: readonly Field[]): Promise<boolean> {
    const issues = missing(some);
    if (issues.length === 0) {
      problem.clear();
      return true;
    }
    problem.complain(issues);
    await showProblem();
    return false;
  }

  /** The input when nothing is missing, undefined for an act without one; null after the mistakes were named. */
  async function checkedInput(): Promise<FormValues | undefined | null> {
    if (uploading.value || !(await check(fields))) return null;
    return form ? { ...inputOf(fields, draft.values), ...form.given?.(target) } : undefined;
  }

  async function showProblem(): Promise<void> {
    await nextTick();
    document.getElementById(`${uid}-${problem.stale.value ? 'stale' : 'errors'}`)?.focus();
  }

  const title = computed(() => (problem.problem.value?.issues?.length ? undefined : t('act.refused')));
  return { uid, fieldId, draft, problem, uploading, check, checkedInput, showProblem, title };
}
