import urql from '@urql/vue';
import 'element-plus/theme-chalk/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { client } from './shell/client.ts';
import { i18n } from './shell/i18n.ts';
import { router } from './shell/router.ts';
import './shell/theme.css';

createApp(App).use(createPinia()).use(i18n).use(router).use(urql, client).mount('#app');
