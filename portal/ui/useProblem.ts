import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ActOutcome, Problem } from './act/perform.ts';
import type { ErrorLink } from './ErrorSummary.vue';

/**
 * What stood in the way of an act, ready to be shown: links to the fields that are not right, the sentence of any other
 * refusal, what was done since by others. `fieldId` says under which id a path of the input is on the page, `labelOf` what
 * the field is called there.
 */
export function useProblem(
  fieldId: (path: string) => string,
  labelOf: (path: string) => string | undefined = () => undefined,
) {
  const { t } = useI18n();
  const problem = shallowRef<Problem | null>(null);
  const failed = shallowRef<string | null>(null);
  const stale = computed(() => (problem.value?.__typename === 'StaleVersion' ? problem.value : null));

  const errors = computed<ErrorLink[]>(() => {
    if (failed.value) return [{ message: failed.value }];
    if (!problem.value || stale.value) return [];
    const { issues, message } = problem.value;
    if (!issues?.length) return [{ message }];
    return issues.map(({ path, message: mistake }) => {
      const label = labelOf(path);
      return { target: fieldId(path), message: label && !mistake.includes(label) ? `${label}：${mistake}` : mistake };
    });
  });

  return {
    problem,
    stale,
    errors,
    /** The sentence at a field. */
    issueAt: (path: string): string | undefined => problem.value?.issues?.find((issue) => issue.path === path)?.message,
    /** Takes in what came of an act; true when it was done. */
    take(outcome: ActOutcome): boolean {
      problem.value = outcome.kind === 'refused' ? outcome.problem : null;
      failed.value = outcome.kind === 'failed' ? t(`state.failed.${outcome.failure}`) : null;
      return outcome.kind === 'done';
    },
    /** Mistakes that were found here, before asking the server. */
    complain(issues: NonNullable<Problem['issues']>): void {
      failed.value = null;
      problem.value = { __typename: 'InvalidInput', message: '', issues };
    },
    clear(): void {
      problem.value = null;
      failed.value = null;
    },
  };
}
