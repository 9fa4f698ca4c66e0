// Loaded before the API: when its launcher is gone without a word, it ends as if it had been told to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
