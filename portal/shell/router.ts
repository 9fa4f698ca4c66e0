import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router';
import { createRouter, createWebHistory } from 'vue-router';
import { capabilityRoutes } from './navigation.ts';
import { useSession } from './session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Open without signing in. */
    open?: boolean;
    /** A page of its own, without the frame of the desk. */
    bare?: boolean;
  }
}

/** The routes of the shell and of every capability; each page is loaded when it is opened. */
export function createPortalRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', redirect: '/desk' },
      {
        path: '/sign-in',
        name: 'sign-in',
        component: () => import('./SignIn.vue'),
        meta: { open: true, bare: true },
      },
      { path: '/forbidden', name: 'forbidden', component: () => import('./Forbidden.vue') },
      ...capabilityRoutes,
      { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFound.vue') },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
  });
  router.beforeEach((to) => admit(to));
  return router;
}

async function admit(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  const session = useSession();
  if (to.meta.open) return true;
  if (session.viewer === undefined) await session.load();
  return session.viewer === null ? signInThen(to.fullPath) : true;
}

/** The way to sign in, and from there back to where somebody was. */
export function signInThen(target: string): RouteLocationRaw {
  return { name: 'sign-in', query: target === '/' ? {} : { to: target } };
}

/** Only a path of this portal is followed after signing in. */
export function targetAfterSignIn(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/';
}
