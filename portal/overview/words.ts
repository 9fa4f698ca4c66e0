/** The three rates that the law names (北京市接诉即办工作条例 Art. 32). */
export const THREE_RATES = ['RESPONSE', 'RESOLUTION', 'SATISFACTION'] as const;

/** A line is told by its colour and by the mark of its points. */
export const COLOURS = { RESPONSE: '#1f5f8b', RESOLUTION: '#1e6b3c', SATISFACTION: '#8a5a00' } as const;
export const SYMBOLS = { RESPONSE: 'circle', RESOLUTION: 'rect', SATISFACTION: 'triangle' } as const;

/** Words inside a chart. */
export const SHORT = { color: '#4a5a6a', fontSize: 12 } as const;
