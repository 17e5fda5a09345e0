import { ot as require__unread_node_path } from "./action-toolkit.js";

export default require__unread_node_path();

export {  };