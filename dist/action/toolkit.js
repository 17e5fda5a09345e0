import { t as actionsRunner } from "./action-toolkit.js";

export { actionsRunner };