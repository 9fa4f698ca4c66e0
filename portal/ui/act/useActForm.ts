import { useClientHandle } from '@urql/vue';
import { computed, nextTick, ref, useId } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ActName } from '../../gql/acts.ts';
import { useDraft } from '../useDraft.ts';
import { useProblem } from '../useProblem.ts';
import type { ActForm, ActTarget, FormValues } from './form.ts';
import { inputOf, labelAt, missingIn, unkeptIn } from './form.ts';
import type { ActOutcome } from './perform.ts';
import { newKey, performAct } from './perform.ts';

export type ActDone = Extract<ActOutcome, { kind: 'done' }>;

/**
 * One act being asked for, in a dialog or on a page of its own: the draft, all mistakes at once, the refusal of a stale
 * act. One intent has one idempotency key, however often it is sent.
 */
export function useActForm(act: ActName, form: ActForm | undefined, target: ActTarget) {
  const { client } = useClientHandle();
  const asked = useFilledIn(act, form, target);
  const { draft, problem, checkedInput, showProblem } = asked;
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
    const call = { act, target: { ...target, version: seen.value }, ...(input ? { input } : {}), key };
    const answer = await performAct(client, call).finally(() => (busy.value = false));
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

  const { uid, fieldId, uploading, title } = asked;
  return { ...problem, uid, fieldId, draft, busy, uploading, checkedInput, submit, goOn, problemTitle: title };
}

/** What is filled in, what is missing in it, and where the page says so. */
function useFilledIn(act: ActName, form: ActForm | undefined, target: ActTarget) {
  const { t } = useI18n();
  const uid = useId();
  const fields = form?.fields ?? [];
  const fieldId = (path: string): string => `${uid}-${path.replaceAll('.', '-')}`;
  const labelOf = (path: string): string | undefined => {
    const label = labelAt(fields, path);
    return label && t(label);
  };
  const place = [act, target.id ?? 'new', target.part].filter(Boolean).join('.');
  const draft = useDraft<FormValues>(place, () => ({ ...form?.initial?.(target) }), unkeptIn(fields));
  const problem = useProblem(fieldId, labelOf);
  const uploading = ref(false);

  const missing = () =>
    missingIn(fields, draft.values).map(({ path, label }) => ({
      path,
      code: 'required',
      message: t('form.missing', { label: t(label) }),
    }));

  /** The input when nothing is missing, undefined for an act without one; null after the mistakes were named. */
  async function checkedInput(): Promise<FormValues | undefined | null> {
    if (uploading.value) return null;
    const issues = missing();
    if (issues.length === 0) return form ? { ...inputOf(fields, draft.values), ...form.given?.(target) } : undefined;
    problem.complain(issues);
    await showProblem();
    return null;
  }

  async function showProblem(): Promise<void> {
    await nextTick();
    document.getElementById(`${uid}-${problem.stale.value ? 'stale' : 'errors'}`)?.focus();
  }

  const title = computed(() => (problem.problem.value?.issues?.length ? undefined : t('act.refused')));
  return { uid, fieldId, draft, problem, uploading, checkedInput, showProblem, title };
}
