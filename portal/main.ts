import './theme/index.ts';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { i18n, preferredLocale, speak } from './locales/index.ts';
import App from './shell/App.vue';
import { payAttention } from './shell/attention.ts';
import { onSeatLeft, onUnauthenticated } from './shell/client.ts';
import { createPortalRouter, signInThen } from './shell/router.ts';
import { useSession } from './shell/session.ts';

payAttention();
const app = createApp(App).use(createPinia()).use(i18n);
const router = createPortalRouter();

onUnauthenticated(() => {
  useSession().expire();
  const { meta, fullPath } = router.currentRoute.value;
  if (!meta.open) void router.push(signInThen(fullPath));
});

onSeatLeft(() => void useSession().enter());

await speak(preferredLocale());
app.use(router).mount('#app');
