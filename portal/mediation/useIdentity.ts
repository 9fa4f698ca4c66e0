import { useClientHandle } from '@urql/vue';
import { ElMessage, ElMessageBox } from 'element-plus';
import { useI18n } from 'vue-i18n';
import type { MediationIdentity } from '../gql/schema.ts';
import type { ActTarget } from '../ui/act/form.ts';
import { newKey, performAct } from '../ui/act/perform.ts';

/** Opens the identity of parties: asked first, and on the record. */
export function useIdentity() {
  const { t } = useI18n();
  const { client } = useClientHandle();

  const agreed = (): Promise<unknown> =>
    ElMessageBox.confirm(t('mediation.openConfirm'), t('masked.open'), {
      confirmButtonText: t('masked.open'),
      cancelButtonText: t('app.cancel'),
    }).catch(() => null);

  async function read(target: ActTarget, part: string): Promise<MediationIdentity | null> {
    const outcome = await performAct(client, {
      act: 'mediationOpenIdentity',
      target: { ...target, part },
      key: newKey(),
    });
    if (outcome.kind === 'done') return outcome.result as unknown as MediationIdentity;
    ElMessage.error(outcome.kind === 'refused' ? outcome.problem.message : t(`state.failed.${outcome.failure}`));
    return null;
  }

  return {
    /** The identity of one party; null when it was not opened. */
    open: async (target: ActTarget, party: string) => ((await agreed()) ? read(target, party) : null),
    /** The identities of several, asked for once; each stands on the record. */
    async openAll(target: ActTarget, parties: readonly string[]): Promise<ReadonlyMap<string, MediationIdentity>> {
      const found = new Map<string, MediationIdentity>();
      if (!(await agreed())) return found;
      for (const party of parties) {
        const identity = await read(target, party);
        if (identity) found.set(party, identity);
      }
      return found;
    },
  };
}
