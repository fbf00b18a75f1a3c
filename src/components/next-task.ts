/** Waits for the browser's next task, so that whoever presses the exit meanwhile is answered first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
