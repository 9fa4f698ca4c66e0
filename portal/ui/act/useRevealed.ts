import { useClientHandle } from '@urql/vue';
import { ElMessage, ElMessageBox } from 'element-plus';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ActName } from '../../gql/acts.ts';
import type { MessageKey } from '../../locales/index.ts';
import type { ActTarget } from './form.ts';
import { newKey, performAct } from './perform.ts';

/** What is masked, opened by an act that stands on the record: the reader agrees to that first. */
export function useRevealed<Yielded>(
  act: ActName,
  question: MessageKey,
  partsOf: (yielded: Yielded) => readonly (string | null | undefined)[],
) {
  const { t } = useI18n();
  const { client } = useClientHandle();
  const opened = ref<string | null>(null);
  const busy = ref(false);

  async function reveal(target: ActTarget): Promise<void> {
    const words = { confirmButtonText: t('masked.open'), cancelButtonText: t('app.cancel') };
    const agreed = await ElMessageBox.confirm(t(question), t('masked.open'), words).catch(() => null);
    if (!agreed) return;
    busy.value = true;
    const outcome = await performAct(client, { act, target, key: newKey() });
    busy.value = false;
    if (outcome.kind === 'done')
      opened.value = partsOf(outcome.result as unknown as Yielded)
        .filter(Boolean)
        .join(' · ');
    else ElMessage.error(outcome.kind === 'refused' ? outcome.problem.message : t(`state.failed.${outcome.failure}`));
  }

  return { opened, busy, reveal };
}
