// src/library/status.ts
function statusOnBase(document) {
	const { status, deprecation } = document.metadata;
	if (status === "draft" || status === "archived") return status;
	return deprecation === null ? "deployed" : "deprecated";
}
function statusOnHead(document) {
	const { status, deprecation } = document.metadata;
	if (status === "draft" || status === "archived") return status;
	return deprecation === null ? "review" : "deprecated";
}

export { statusOnHead as n, statusOnBase as t };