import { useClientHandle } from '@urql/vue';
import { ElMessage } from 'element-plus';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ActName } from '../gql/acts.ts';
import type { FormValues } from '../ui/act/form.ts';
import { newKey, performAct } from '../ui/act/perform.ts';

interface Target {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

/** Does an act that is asked for by a click in the agenda itself; says why where it is refused. */
export function useMeetingAct(readAgain: () => void) {
  const { t } = useI18n();
  const { client } = useClientHandle();
  const busy = ref(false);

  async function send(act: ActName, target: Target, input: FormValues): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      const outcome = await performAct(client, { act, target, input, key: newKey() });
      if (outcome.kind === 'refused') ElMessage.error(outcome.problem.message);
      if (outcome.kind === 'failed') ElMessage.error(t('meeting.failed'));
      return outcome.kind === 'done';
    } finally {
      busy.value = false;
      readAgain();
    }
  }

  return { busy, send };
}
