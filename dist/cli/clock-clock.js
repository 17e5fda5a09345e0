// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

export { systemClock as t };