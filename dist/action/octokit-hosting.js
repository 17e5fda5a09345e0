import { t as githubHosting } from "./github-octokit-hosting.js";

export { githubHosting };