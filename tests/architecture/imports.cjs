/** The import law of the house, in one direction: kernel ← unit ← matter ← register ← knowledge ← legal-consultation ← appeal ← the other capabilities ← the composition root. */
const ROOMS = ['kernel', 'unit', 'matter', 'register', 'knowledge', 'legal-consultation', 'appeal'];

/** A room imports itself and the rooms before it, nothing after. */
const downward = ROOMS.map((room, index) => ({
  name: `${room}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^api/${room}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^api/', pathNot: `^api/(${ROOMS.slice(0, index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...downward,
    {
      name: 'one-door',
      comment: 'A capability is imported through its index.ts alone; the kernel has a door for each of its rooms.',
      severity: 'error',
      from: { path: '^api/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^api/(unit|matter|register|knowledge|legal-consultation|appeal|joint-case|mediation|assessment|notice|overview|circular|coordination|weekly-review|alert|compensation|judicial|grid|deputy|bright-idea|merchant|interview|closure)/',
        pathNot: ['^api/$1/', '/index\\.ts$'],
      },
    },
    {
      name: 'only-the-database-room-opens-connections',
      severity: 'error',
      from: { path: '^api/', pathNot: ['^api/kernel/(database|auth|live)/', '^api/launch/', '\\.spec\\.ts$'] },
      to: { path: '^(node_modules/)?pg(/|$)' },
    },
    { name: 'portal-stands-alone', severity: 'error', from: { path: '^portal/' }, to: { path: '^api/' } },
    { name: 'no-cycles-in-the-kernel', severity: 'error', from: { path: '^api/kernel/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.vue'] },
  },
};
