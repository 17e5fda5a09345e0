import { Dt as readCatalog, F as pendingImpact, O as declaredBy, P as promoting, W as sourcesOf, Y as numberingOf, f as landingOf, k as declaredFor, wt as commitTypes } from "./app-check-checked-change.js";
import { p as higherImpact } from "./action-surroundings.js";
import { s as problem } from "./format-yaml-document.js";
import { a as releaseWays, n as candidatesIn, t as readChannelPast } from "./app-channel-channel-past.js";

// src/app/check/promotion.ts
async function readPromotion(repository, from) {
	const { request, configuration, change, commits, message, state } = from;
	const { touched } = change;
	const { versioning, tagFormat, merge, branches } = configuration;
	const types = commitTypes(versioning.types, versioning.preset);
	const tags = await repository.tags(touched.map(({ id }) => tagFormat.slice(0, tagFormat.indexOf("{version}")).replaceAll("{id}", id)));
	const candidatesOf = candidatesIn(await readCatalog(repository, request.records), tags.keys(), tagFormat);
	const past = state === null ? null : await readChannelPast(repository, {
		configuration,
		state,
		tip: request.head,
		tags
	}, touched);
	const landed = declaredFor(touched, landingOf(message, commits, touched, merge, types));
	const counted = state === null ? declaredFor(touched, landingOf(null, commits, touched, "merge", types)) : (await releaseWays(repository, state, request.head, types, sourcesOf(configuration), touched, past?.starts)).ways;
	const ways = new Map([...landed].map(([id, each]) => [id, each.flatMap((way) => way.by === "title" ? [way] : counted.get(id) ?? [])]));
	return {
		sources: {
			number: promoting(candidatesOf),
			waysOf: async () => ways
		},
		problems: [...past?.lacking ?? []].map(([prompt, versions]) => problem("promotion-lacks-hotfix", {
			prompt,
			versions,
			main: branches.main,
			staging: request.flow?.head ?? branches.staging
		}, { prompt })),
		pending: ({ facts, digests }) => new Map(facts.decisions.flatMap(({ touched: { id, after }, floor }) => {
			if (after === null) return [];
			const { scheme, facts: now } = numberingOf(after, digests(after) ?? after.blob, {
				configuration,
				released: /* @__PURE__ */ new Map(),
				committedAt: commits[0]?.committedAt ?? 0,
				isTaken: () => false
			});
			const live = higherImpact(floor, declaredBy(counted.get(id) ?? []) ?? "none");
			return [[id, pendingImpact({
				scheme,
				stable: facts.versions.get(id)?.from ?? null,
				candidates: candidatesOf(id),
				live,
				facts: now
			})]];
		}))
	};
}

export { readPromotion };