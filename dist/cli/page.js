import { t as dashboardPage } from "./report-page-page.js";

export { dashboardPage };