// @ts-nocheck: written by ajv and minified; the types are at the end
// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js';

var pr=ze;var or=/^0*(?:\d{1,19}|0\d{19}|1[0-7]\d{18}|18[0-3]\d{17}|184[0-3]\d{16}|1844[0-5]\d{15}|18446[0-6]\d{14}|184467[0-3]\d{13}|1844674[0-3]\d{12}|184467440[0-6]\d{10}|1844674407[0-2]\d{9}|18446744073[0-6]\d{8}|1844674407370[0-8]\d{6}|18446744073709[0-4]\d{5}|184467440737095[0-4]\d{4}|18446744073709550\d{3}|18446744073709551[0-5]\d{2}|1844674407370955160\d{1}|1844674407370955161[0-4]|18446744073709551615)$/,
ur=new RegExp("^(0|[1-9][0-9]{0,19})$","u");function le(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.part_number===void 0&&(a="part_number"))return le.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return le.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
var t=n===e}else var t=!0;if(t)if(r.etag!==void 0){let l=e;if(typeof r.etag!="string")return le.errors=
[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=l===e}else var t=!0}else return le.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=i,e===0}le.
evaluated={props:{part_number:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=T.evaluated;
p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,a=!1,l=e;if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.drive_id===void 0&&(y="drive_id")){let m={instancePath:s,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required proper\
ty '"+y+"'"};i===null?i=[m]:i.push(m),e++}}var u=l===e;a=a||u;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.share_id===void 0&&(y="share_id")){let m={instancePath:s,schemaPath:"#/anyOf/\
1/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+
"'"};i===null?i=[m]:i.push(m),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=t:i=null);else{
let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return i===null?i=[y]:i.push(y),e++,T.errors=i,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.file_id===void 0&&(y="file_id")||r.upload_id===void 0&&(y="upload_id"))return T.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(r.drive_id!==void 0){let m=e;if(typeof r.drive_id!="str\
ing")return T.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.share_id!==
void 0){let m=e;if(typeof r.share_id!="string")return T.errors=[{instancePath:s+"/share_id",schemaPath:"\
#/properties/share_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===
e}else var f=!0;if(f){if(r.file_id!==void 0){let m=e;if(typeof r.file_id!="string")return T.errors=[
{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.upload_id!==void 0){let m=e;if(typeof r.
upload_id!="string")return T.errors=[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e}else var f=!0;
if(f){if(r.crc64_hash!==void 0){let m=r.crc64_hash,h=e;if(e===h&&e===h)if(typeof m=="string")if(ur.test(
m)){if(!or.test(m))return T.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_has\
h/format",keyword:"format",params:{format:"uint64"},message:'must match format "uint64"'}],!1}else return T.
errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/pattern",keyword:"pattern",
params:{pattern:"^(0|[1-9][0-9]{0,19})$"},message:'must match pattern "^(0|[1-9][0-9]{0,19})$"'}],!1;else
return T.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f)if(r.part_info_list!==
void 0){let m=r.part_info_list,h=e;if(e===h)if(Array.isArray(m)){var d=!0;let S=m.length;for(let w=0;w<
S;w++){let D=e;le(m[w],{instancePath:s+"/part_info_list/"+w,parentData:m,parentDataProperty:w,rootData:c,
dynamicAnchors:v})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);var d=D===e;if(!d)break}}else
return T.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_list/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var f=h===e}else var f=!0}}}}}else return T.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return T.errors=i,e===0}T.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,
crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ze.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),T(r,{instancePath:s,parentData:P,parentDataProperty:k,
rootData:c,dynamicAnchors:v})||(i=i===null?T.errors:i.concat(T.errors),e=i.length),ze.errors=i,e===0}
ze.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,crc64_hash:!0,part_info_list:!0},
dynamicProps:!1,dynamicItems:!1};var fr=Se;var A={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{type:[
"string","null"]},file_id:{type:"string"},name:{type:["string","null"]},type:{type:["string","null"]},
content_type:{type:["string","null"]},created_at:{type:["string","null"],format:"date-time?"},updated_at:{
type:["string","null"],format:"date-time?"},description:{type:["string","null"]},trashed_at:{type:["\
string","null"],format:"date-time?"},file_extension:{type:["string","null"]},mime_type:{type:["strin\
g","null"]},mime_extension:{type:["string","null"]},hidden:{type:["boolean","null"]},size:{type:["in\
teger","null"],format:"int64?"},starred:{type:["boolean","null"]},status:{type:["string","null"]},user_meta:{
type:["string","null"]},labels:{type:["array","null"],items:{type:"string"}},upload_id:{type:["strin\
g","null"]},parent_file_id:{type:["string","null"]},crc64_hash:{type:["string","null"],pattern:"^$|^\
[0-9]*$"},content_hash:{type:["string","null"]},content_hash_name:{type:["string","null"]},download_url:{
type:["string","null"]},thumbnail:{type:["string","null"]},category:{type:["string","null"]},local_created_at:{
type:["string","null"],format:"date-time?"},local_modified_at:{type:["string","null"],format:"date-t\
ime?"},revision_id:{type:["string","null"]},investigation_info:{anyOf:[{type:"null"},{$ref:"/toleran\
t/InvestigationInfo"}]},thumbnail_urls:{type:["object","null"],additionalProperties:{type:"string"}},
image_media_metadata:{anyOf:[{type:"null"},{$ref:"/tolerant/ImageMediaMetadata"}]},ex_fields_info:{type:[
"object","null"],additionalProperties:!0},content_uri:{type:["string","null"]},streams_info:{type:["\
object","null"],additionalProperties:{$ref:"/tolerant/SimpleStreamInfo"}},user_tags:{type:["object",
"null"],additionalProperties:{type:"string"}},revision_version:{type:["integer","null"],format:"int6\
4?"},video_media_metadata:{anyOf:[{type:"null"},{$ref:"/tolerant/VideoMediaMetadata"}]},punish_flag:{
type:["integer","null"],format:"int64?"},id_path:{type:["string","null"]},name_path:{type:["string",
"null"]},creator_type:{type:["string","null"]},creator_id:{type:["string","null"]},creator_name:{type:[
"string","null"]},last_modifier_type:{type:["string","null"]},last_modifier_id:{type:["string","null"]},
last_modifier_name:{type:["string","null"]},dir_size_info:{anyOf:[{type:"null"},{$ref:"/tolerant/Dir\
SizeInfo"}]},trashed:{type:["boolean","null"]},action_list:{type:["array","null"],items:{type:"strin\
g"}},location:{type:["string","null"]},semantic_result:{anyOf:[{type:"null"},{$ref:"/tolerant/Semant\
icResult"}]},sync_flag:{type:["boolean","null"]},sync_device_flag:{type:["boolean","null"]},origin_parent_file_id:{
type:["string","null"]},url:{type:["string","null"]},custom_field_1:{type:["string","null"]},custom_field_2:{
type:["string","null"]},auto_delete_left_sec:{type:["integer","null"],format:"int64?"}}},ge=/^$|^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/,
lr=new RegExp("^$|^[0-9]*$","u"),Xe={type:"object",properties:{status:{type:["integer","null"],format:"\
int64?"},suggestion:{type:["string","null"]},video_detail:{anyOf:[{type:"null"},{$ref:"/tolerant/Inv\
estigationVideoDetail"}]}}},yr={type:"object",properties:{block_frames:{type:["array","null"],items:{
$ref:"/tolerant/InvestigationBlockFrame"}}}},Ke={type:"object",properties:{label:{type:["string","nu\
ll"]},offset:{type:["integer","null"],format:"int64?"},rate:{type:["number","null"],format:"double?"}}};
function pe(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.label!==void 0){let a=r.label,l=e;if(typeof a!="\
string"&&a!==null)return pe.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:Ke.properties.label.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.offset!==void 0){let a=r.offset,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return pe.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"\
type",params:{type:Ke.properties.offset.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.rate!==void 0){let a=r.rate,l=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return pe.
errors=[{instancePath:s+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:Ke.properties.
rate.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0}}else return pe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
i,e===0}pe.evaluated={props:{label:!0,offset:!0,rate:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=we.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.block_frames!==void 0){let a=r.block_frames,l=e;if(!Array.
isArray(a)&&a!==null)return we.errors=[{instancePath:s+"/block_frames",schemaPath:"#/properties/bloc\
k_frames/type",keyword:"type",params:{type:yr.properties.block_frames.type},message:"must be array,n\
ull"}],!1;if(e===l&&Array.isArray(a)){var t=!0;let n=a.length;for(let u=0;u<n;u++){let f=e;pe(a[u],{
instancePath:s+"/block_frames/"+u,parentData:a,parentDataProperty:u,rootData:c,dynamicAnchors:v})||(i=
i===null?pe.errors:i.concat(pe.errors),e=i.length);var t=f===e;if(!t)break}}}}else return we.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return we.errors=i,e===0}we.evaluated={props:{block_frames:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.status!==void 0){let n=r.status,u=e;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return oe.errors=[{instancePath:s+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:Xe.properties.status.type},message:"must be in\
teger,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.suggestion!==void 0){let n=r.suggestion,u=e;if(typeof n!=
"string"&&n!==null)return oe.errors=[{instancePath:s+"/suggestion",schemaPath:"#/properties/suggesti\
on/type",keyword:"type",params:{type:Xe.properties.suggestion.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t)if(r.video_detail!==void 0){let n=r.video_detail,u=e,f=e,d=!1,y=e;
if(n!==null){let b={instancePath:s+"/video_detail",schemaPath:"#/properties/video_detail/anyOf/0/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[b]:i.push(b),e++}var a=y===
e;d=d||a;let m=e;we(n,{instancePath:s+"/video_detail",parentData:r,parentDataProperty:"video_detail",
rootData:c,dynamicAnchors:v})||(i=i===null?we.errors:i.concat(we.errors),e=i.length);var a=m===e;if(d=
d||a,a){var l={};l.block_frames=!0}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{let b={instancePath:s+
"/video_detail",schemaPath:"#/properties/video_detail/anyOf",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"};return i===null?i=[b]:i.push(b),e++,oe.errors=i,!1}var t=u===e}else var t=!0}}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=i,e===0}oe.evaluated={props:{status:!0,suggestion:!0,video_detail:!0},
dynamicProps:!1,dynamicItems:!1};var L={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},image_tags:{type:["array","null"],items:{$ref:"/toleran\
t/SystemTag"}},faces:{type:["string","null"]},faces_thumbnail:{type:["array","null"],items:{$ref:"/t\
olerant/FaceThumbnail"}},exif:{type:["string","null"]},image_quality:{anyOf:[{type:"null"},{$ref:"/t\
olerant/ImageQuality"}]},cropping_suggestion:{type:["array","null"],items:{$ref:"/tolerant/CroppingS\
uggestion"}}}},qe={type:"object",properties:{confidence:{type:["number","null"],format:"float?"},parent_name:{
type:["string","null"]},name:{type:["string","null"]},tag_level:{type:["integer","null"],format:"int\
32?"},source:{type:["string","null"]},centric_score:{type:["number","null"],format:"float?"}}};function G(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.confidence!==void 0){let a=r.confidence,l=e;if(!(typeof a=="number"&&
isFinite(a))&&a!==null)return G.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confi\
dence/type",keyword:"type",params:{type:qe.properties.confidence.type},message:"must be number,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.parent_name!==void 0){let a=r.parent_name,l=e;if(typeof a!="\
string"&&a!==null)return G.errors=[{instancePath:s+"/parent_name",schemaPath:"#/properties/parent_na\
me/type",keyword:"type",params:{type:qe.properties.parent_name.type},message:"must be string,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.name!==void 0){let a=r.name,l=e;if(typeof a!="string"&&a!==null)
return G.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:qe.properties.name.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.
tag_level!==void 0){let a=r.tag_level,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&
a!==null)return G.errors=[{instancePath:s+"/tag_level",schemaPath:"#/properties/tag_level/type",keyword:"\
type",params:{type:qe.properties.tag_level.type},message:"must be integer,null"}],!1;var t=l===e}else
var t=!0;if(t){if(r.source!==void 0){let a=r.source,l=e;if(typeof a!="string"&&a!==null)return G.errors=
[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:qe.properties.
source.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.centric_score!==
void 0){let a=r.centric_score,l=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return G.errors=[{
instancePath:s+"/centric_score",schemaPath:"#/properties/centric_score/type",keyword:"type",params:{
type:qe.properties.centric_score.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return G.errors=i,e===0}G.evaluated={props:{confidence:!0,parent_name:!0,name:!0,
tag_level:!0,source:!0,centric_score:!0},dynamicProps:!1,dynamicItems:!1};var Qe={type:"object",properties:{
face_id:{type:["string","null"]},face_group_id:{type:["string","null"]},face_thumbnail:{type:["strin\
g","null"]}}};function ue(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.face_id!==void 0){let a=r.face_id,l=e;if(typeof a!=
"string"&&a!==null)return ue.errors=[{instancePath:s+"/face_id",schemaPath:"#/properties/face_id/typ\
e",keyword:"type",params:{type:Qe.properties.face_id.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.face_group_id!==void 0){let a=r.face_group_id,l=e;if(typeof a!="string"&&
a!==null)return ue.errors=[{instancePath:s+"/face_group_id",schemaPath:"#/properties/face_group_id/t\
ype",keyword:"type",params:{type:Qe.properties.face_group_id.type},message:"must be string,null"}],!1;
var t=l===e}else var t=!0;if(t)if(r.face_thumbnail!==void 0){let a=r.face_thumbnail,l=e;if(typeof a!=
"string"&&a!==null)return ue.errors=[{instancePath:s+"/face_thumbnail",schemaPath:"#/properties/face\
_thumbnail/type",keyword:"type",params:{type:Qe.properties.face_thumbnail.type},message:"must be str\
ing,null"}],!1;var t=l===e}else var t=!0}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=i,e===0}ue.evaluated=
{props:{face_id:!0,face_group_id:!0,face_thumbnail:!0},dynamicProps:!1,dynamicItems:!1};var dr={type:"\
object",properties:{overall_score:{type:["number","null"],format:"double?"}}};function Ae(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Ae.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.overall_score!==void 0){let t=r.overall_score;if(!(typeof t=="number"&&isFinite(
t))&&t!==null)return Ae.errors=[{instancePath:s+"/overall_score",schemaPath:"#/properties/overall_sc\
ore/type",keyword:"type",params:{type:dr.properties.overall_score.type},message:"must be number,null"}],
!1}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ae.errors=i,e===0}Ae.evaluated={props:{overall_score:!0},dynamicProps:!1,
dynamicItems:!1};var Ye={type:"object",properties:{aspect_ratio:{type:["string","null"]},cropping_boundary:{
anyOf:[{type:"null"},{$ref:"/tolerant/CroppingBoundary"}]},score:{type:["number","null"],format:"dou\
ble?"}}},$e={type:"object",properties:{width:{type:["integer","null"],format:"int64?"},height:{type:[
"integer","null"],format:"int64?"},top:{type:["integer","null"],format:"int64?"},left:{type:["intege\
r","null"],format:"int64?"}}};function ae(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){let a=r.width,
l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ae.errors=[{instancePath:s+
"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:$e.properties.width.type},
message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.height!==void 0){let a=r.height,
l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ae.errors=[{instancePath:s+
"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:$e.properties.height.type},
message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.top!==void 0){let a=r.top,l=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ae.errors=[{instancePath:s+
"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type:$e.properties.top.type},message:"\
must be integer,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.left!==void 0){let a=r.left,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ae.errors=[{instancePath:s+"/left",schemaPath:"\
#/properties/left/type",keyword:"type",params:{type:$e.properties.left.type},message:"must be intege\
r,null"}],!1;var t=l===e}else var t=!0}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=i,e===0}ae.evaluated=
{props:{width:!0,height:!0,top:!0,left:!0},dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=fe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.aspect_ratio!==void 0){let n=r.aspect_ratio,u=e;if(typeof n!="string"&&n!==null)
return fe.errors=[{instancePath:s+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"\
type",params:{type:Ye.properties.aspect_ratio.type},message:"must be string,null"}],!1;var t=u===e}else
var t=!0;if(t){if(r.cropping_boundary!==void 0){let n=r.cropping_boundary,u=e,f=e,d=!1,y=e;if(n!==null){
let b={instancePath:s+"/cropping_boundary",schemaPath:"#/properties/cropping_boundary/anyOf/0/type",
keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[b]:i.push(b),e++}var a=y===e;
d=d||a;let m=e;ae(n,{instancePath:s+"/cropping_boundary",parentData:r,parentDataProperty:"cropping_b\
oundary",rootData:c,dynamicAnchors:v})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var a=m===
e;if(d=d||a,a){var l={};l.width=!0,l.height=!0,l.top=!0,l.left=!0}if(d)e=f,i!==null&&(f?i.length=f:i=
null);else{let b={instancePath:s+"/cropping_boundary",schemaPath:"#/properties/cropping_boundary/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[b]:i.push(b),
e++,fe.errors=i,!1}var t=u===e}else var t=!0;if(t)if(r.score!==void 0){let n=r.score,u=e;if(!(typeof n==
"number"&&isFinite(n))&&n!==null)return fe.errors=[{instancePath:s+"/score",schemaPath:"#/properties\
/score/type",keyword:"type",params:{type:Ye.properties.score.type},message:"must be number,null"}],!1;
var t=u===e}else var t=!0}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return fe.errors=i,e===0}fe.evaluated={props:{aspect_ratio:!0,
cropping_boundary:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=z.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.time!==void 0){let d=r.time,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:L.properties.time.type},message:"\
must be string,null"}],!1;if(e===y&&e===y&&typeof d=="string"&&!ge.test(d))return z.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format:"date-time?"},message:'\
must match format "date-time?"'}],!1;var t=y===e}else var t=!0;if(t){if(r.width!==void 0){let d=r.width,
y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return z.errors=[{instancePath:s+
"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:L.properties.width.type},message:"\
must be integer,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.height!==void 0){let d=r.height,y=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return z.errors=[{instancePath:s+
"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:L.properties.height.type},
message:"must be integer,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.location!==void 0){let d=r.
location,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/location",schemaPath:"\
#/properties/location/type",keyword:"type",params:{type:L.properties.location.type},message:"must be\
 string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.country!==void 0){let d=r.country,y=e;if(typeof d!=
"string"&&d!==null)return z.errors=[{instancePath:s+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:L.properties.country.type},message:"must be string,null"}],!1;var t=y===
e}else var t=!0;if(t){if(r.province!==void 0){let d=r.province,y=e;if(typeof d!="string"&&d!==null)return z.
errors=[{instancePath:s+"/province",schemaPath:"#/properties/province/type",keyword:"type",params:{type:L.
properties.province.type},message:"must be string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.city!==
void 0){let d=r.city,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/city",schemaPath:"\
#/properties/city/type",keyword:"type",params:{type:L.properties.city.type},message:"must be string,\
null"}],!1;var t=y===e}else var t=!0;if(t){if(r.district!==void 0){let d=r.district,y=e;if(typeof d!=
"string"&&d!==null)return z.errors=[{instancePath:s+"/district",schemaPath:"#/properties/district/ty\
pe",keyword:"type",params:{type:L.properties.district.type},message:"must be string,null"}],!1;var t=y===
e}else var t=!0;if(t){if(r.township!==void 0){let d=r.township,y=e;if(typeof d!="string"&&d!==null)return z.
errors=[{instancePath:s+"/township",schemaPath:"#/properties/township/type",keyword:"type",params:{type:L.
properties.township.type},message:"must be string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.address_line!==
void 0){let d=r.address_line,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/\
address_line",schemaPath:"#/properties/address_line/type",keyword:"type",params:{type:L.properties.address_line.
type},message:"must be string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.image_tags!==void 0){let d=r.
image_tags,y=e;if(!Array.isArray(d)&&d!==null)return z.errors=[{instancePath:s+"/image_tags",schemaPath:"\
#/properties/image_tags/type",keyword:"type",params:{type:L.properties.image_tags.type},message:"mus\
t be array,null"}],!1;if(e===y&&Array.isArray(d)){var a=!0;let h=d.length;for(let b=0;b<h;b++){let S=e;
G(d[b],{instancePath:s+"/image_tags/"+b,parentData:d,parentDataProperty:b,rootData:c,dynamicAnchors:v})||
(i=i===null?G.errors:i.concat(G.errors),e=i.length);var a=S===e;if(!a)break}}var t=y===e}else var t=!0;
if(t){if(r.faces!==void 0){let d=r.faces,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/faces",schemaPath:"#/properties/faces/type",keyword:"type",params:{type:L.properties.faces.type},message:"\
must be string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.faces_thumbnail!==void 0){let d=r.faces_thumbnail,
y=e;if(!Array.isArray(d)&&d!==null)return z.errors=[{instancePath:s+"/faces_thumbnail",schemaPath:"#\
/properties/faces_thumbnail/type",keyword:"type",params:{type:L.properties.faces_thumbnail.type},message:"\
must be array,null"}],!1;if(e===y&&Array.isArray(d)){var l=!0;let h=d.length;for(let b=0;b<h;b++){let S=e;
ue(d[b],{instancePath:s+"/faces_thumbnail/"+b,parentData:d,parentDataProperty:b,rootData:c,dynamicAnchors:v})||
(i=i===null?ue.errors:i.concat(ue.errors),e=i.length);var l=S===e;if(!l)break}}var t=y===e}else var t=!0;
if(t){if(r.exif!==void 0){let d=r.exif,y=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/exif",schemaPath:"#/properties/exif/type",keyword:"type",params:{type:L.properties.exif.type},message:"\
must be string,null"}],!1;var t=y===e}else var t=!0;if(t){if(r.image_quality!==void 0){let d=r.image_quality,
y=e,m=e,h=!1,b=e;if(d!==null){let D={instancePath:s+"/image_quality",schemaPath:"#/properties/image_\
quality/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[D]:i.push(
D),e++}var n=b===e;h=h||n;let S=e;Ae(d,{instancePath:s+"/image_quality",parentData:r,parentDataProperty:"\
image_quality",rootData:c,dynamicAnchors:v})||(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length);
var n=S===e;if(h=h||n,n){var u={};u.overall_score=!0}if(h)e=m,i!==null&&(m?i.length=m:i=null);else{let D={
instancePath:s+"/image_quality",schemaPath:"#/properties/image_quality/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[D]:i.push(D),e++,z.errors=i,!1}var t=y===
e}else var t=!0;if(t)if(r.cropping_suggestion!==void 0){let d=r.cropping_suggestion,y=e;if(!Array.isArray(
d)&&d!==null)return z.errors=[{instancePath:s+"/cropping_suggestion",schemaPath:"#/properties/croppi\
ng_suggestion/type",keyword:"type",params:{type:L.properties.cropping_suggestion.type},message:"must\
 be array,null"}],!1;if(e===y&&Array.isArray(d)){var f=!0;let h=d.length;for(let b=0;b<h;b++){let S=e;
fe(d[b],{instancePath:s+"/cropping_suggestion/"+b,parentData:d,parentDataProperty:b,rootData:c,dynamicAnchors:v})||
(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);var f=S===e;if(!f)break}}var t=y===e}else var t=!0}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return z.errors=i,e===0}z.evaluated={props:{time:!0,width:!0,height:!0,location:!0,
country:!0,province:!0,city:!0,district:!0,township:!0,address_line:!0,image_tags:!0,faces:!0,faces_thumbnail:!0,
exif:!0,image_quality:!0,cropping_suggestion:!0},dynamicProps:!1,dynamicItems:!1};var De={type:"obje\
ct",properties:{crc64_hash:{type:["string","null"],pattern:"^$|^[0-9]*$"},size:{type:["integer","nul\
l"],format:"int64?"},content_hash:{type:["string","null"]},content_hash_name:{type:["string","null"]},
download_url:{type:["string","null"]},url:{type:["string","null"]},thumbnail:{type:["string","null"]}}};
function B(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.crc64_hash!==void 0){let a=r.crc64_hash,l=e;if(typeof a!=
"string"&&a!==null)return B.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_has\
h/type",keyword:"type",params:{type:De.properties.crc64_hash.type},message:"must be string,null"}],!1;
if(e===l&&typeof a=="string"&&!lr.test(a))return B.errors=[{instancePath:s+"/crc64_hash",schemaPath:"\
#/properties/crc64_hash/pattern",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must matc\
h pattern "^$|^[0-9]*$"'}],!1;var t=l===e}else var t=!0;if(t){if(r.size!==void 0){let a=r.size,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return B.errors=[{instancePath:s+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:De.properties.size.type},message:"must be intege\
r,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_hash!==void 0){let a=r.content_hash,l=e;if(typeof a!=
"string"&&a!==null)return B.errors=[{instancePath:s+"/content_hash",schemaPath:"#/properties/content\
_hash/type",keyword:"type",params:{type:De.properties.content_hash.type},message:"must be string,nul\
l"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_hash_name!==void 0){let a=r.content_hash_name,l=e;
if(typeof a!="string"&&a!==null)return B.errors=[{instancePath:s+"/content_hash_name",schemaPath:"#/\
properties/content_hash_name/type",keyword:"type",params:{type:De.properties.content_hash_name.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.download_url!==void 0){let a=r.
download_url,l=e;if(typeof a!="string"&&a!==null)return B.errors=[{instancePath:s+"/download_url",schemaPath:"\
#/properties/download_url/type",keyword:"type",params:{type:De.properties.download_url.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.url!==void 0){let a=r.url,l=e;if(typeof a!=
"string"&&a!==null)return B.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:De.properties.url.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.thumbnail!==void 0){let a=r.thumbnail,l=e;if(typeof a!="string"&&a!==null)return B.errors=
[{instancePath:s+"/thumbnail",schemaPath:"#/properties/thumbnail/type",keyword:"type",params:{type:De.
properties.thumbnail.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return B.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return B.errors=i,e===0}B.evaluated={props:{crc64_hash:!0,size:!0,content_hash:!0,content_hash_name:!0,
download_url:!0,url:!0,thumbnail:!0},dynamicProps:!1,dynamicItems:!1};var Q={type:"object",properties:{
time:{type:["string","null"],format:"date-time?"},width:{type:["integer","null"],format:"int64?"},height:{
type:["integer","null"],format:"int64?"},location:{type:["string","null"]},country:{type:["string","\
null"]},province:{type:["string","null"]},city:{type:["string","null"]},district:{type:["string","nu\
ll"]},township:{type:["string","null"]},address_line:{type:["string","null"]},duration:{type:["strin\
g","null"]},image_tags:{type:["array","null"],items:{$ref:"/tolerant/SystemTag"}},video_media_video_stream:{
type:["array","null"],items:{$ref:"/tolerant/VideoMediaVideoStream"}},video_media_audio_stream:{type:[
"array","null"],items:{$ref:"/tolerant/VideoMediaAudioStream"}}}},xe={type:"object",properties:{duration:{
type:["string","null"]},bitrate:{type:["string","null"]},code_name:{type:["string","null"]},frame_count:{
type:["string","null"]},clarity:{type:["string","null"]},fps:{type:["string","null"]},rotate:{type:[
"string","null"]}}};function H(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let a=r.duration,l=e;if(typeof a!=
"string"&&a!==null)return H.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/ty\
pe",keyword:"type",params:{type:xe.properties.duration.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.bitrate!==void 0){let a=r.bitrate,l=e;if(typeof a!="string"&&a!==null)return H.
errors=[{instancePath:s+"/bitrate",schemaPath:"#/properties/bitrate/type",keyword:"type",params:{type:xe.
properties.bitrate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.code_name!==
void 0){let a=r.code_name,l=e;if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+"/cod\
e_name",schemaPath:"#/properties/code_name/type",keyword:"type",params:{type:xe.properties.code_name.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.frame_count!==void 0){
let a=r.frame_count,l=e;if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+"/frame_cou\
nt",schemaPath:"#/properties/frame_count/type",keyword:"type",params:{type:xe.properties.frame_count.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.clarity!==void 0){let a=r.
clarity,l=e;if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+"/clarity",schemaPath:"\
#/properties/clarity/type",keyword:"type",params:{type:xe.properties.clarity.type},message:"must be \
string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.fps!==void 0){let a=r.fps,l=e;if(typeof a!="s\
tring"&&a!==null)return H.errors=[{instancePath:s+"/fps",schemaPath:"#/properties/fps/type",keyword:"\
type",params:{type:xe.properties.fps.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.rotate!==void 0){let a=r.rotate,l=e;if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+
"/rotate",schemaPath:"#/properties/rotate/type",keyword:"type",params:{type:xe.properties.rotate.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=
i,e===0}H.evaluated={props:{duration:!0,bitrate:!0,code_name:!0,frame_count:!0,clarity:!0,fps:!0,rotate:!0},
dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",properties:{duration:{type:["string","null"]},
bit_rate:{type:["string","null"]},code_name:{type:["string","null"]},channels:{type:["integer","null"],
format:"int64?"},channel_layout:{type:["string","null"]},sample_rate:{type:["string","null"]}}};function ee(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let a=r.duration,l=e;if(typeof a!="st\
ring"&&a!==null)return ee.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",
keyword:"type",params:{type:Ie.properties.duration.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.bit_rate!==void 0){let a=r.bit_rate,l=e;if(typeof a!="string"&&a!==null)return ee.
errors=[{instancePath:s+"/bit_rate",schemaPath:"#/properties/bit_rate/type",keyword:"type",params:{type:Ie.
properties.bit_rate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.code_name!==
void 0){let a=r.code_name,l=e;if(typeof a!="string"&&a!==null)return ee.errors=[{instancePath:s+"/co\
de_name",schemaPath:"#/properties/code_name/type",keyword:"type",params:{type:Ie.properties.code_name.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.channels!==void 0){let a=r.
channels,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return ee.errors=[{instancePath:s+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:Ie.properties.channels.
type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.channel_layout!==void 0){
let a=r.channel_layout,l=e;if(typeof a!="string"&&a!==null)return ee.errors=[{instancePath:s+"/chann\
el_layout",schemaPath:"#/properties/channel_layout/type",keyword:"type",params:{type:Ie.properties.channel_layout.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.sample_rate!==void 0){let a=r.
sample_rate,l=e;if(typeof a!="string"&&a!==null)return ee.errors=[{instancePath:s+"/sample_rate",schemaPath:"\
#/properties/sample_rate/type",keyword:"type",params:{type:Ie.properties.sample_rate.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0}}}}}else return ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=i,e===0}
ee.evaluated={props:{duration:!0,bit_rate:!0,code_name:!0,channels:!0,channel_layout:!0,sample_rate:!0},
dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,p=R.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time!==void 0){let u=r.time,
f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/time",schemaPath:"#/propertie\
s/time/type",keyword:"type",params:{type:Q.properties.time.type},message:"must be string,null"}],!1;
if(e===f&&e===f&&typeof u=="string"&&!ge.test(u))return R.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/format",keyword:"format",params:{format:"date-time?"},message:'must match format "\
date-time?"'}],!1;var t=f===e}else var t=!0;if(t){if(r.width!==void 0){let u=r.width,f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return R.errors=[{instancePath:s+"/width",schemaPath:"\
#/properties/width/type",keyword:"type",params:{type:Q.properties.width.type},message:"must be integ\
er,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.height!==void 0){let u=r.height,f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return R.errors=[{instancePath:s+"/height",schemaPath:"\
#/properties/height/type",keyword:"type",params:{type:Q.properties.height.type},message:"must be int\
eger,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.location!==void 0){let u=r.location,f=e;if(typeof u!=
"string"&&u!==null)return R.errors=[{instancePath:s+"/location",schemaPath:"#/properties/location/ty\
pe",keyword:"type",params:{type:Q.properties.location.type},message:"must be string,null"}],!1;var t=f===
e}else var t=!0;if(t){if(r.country!==void 0){let u=r.country,f=e;if(typeof u!="string"&&u!==null)return R.
errors=[{instancePath:s+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:Q.
properties.country.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.province!==
void 0){let u=r.province,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/prov\
ince",schemaPath:"#/properties/province/type",keyword:"type",params:{type:Q.properties.province.type},
message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.city!==void 0){let u=r.city,
f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/city",schemaPath:"#/propertie\
s/city/type",keyword:"type",params:{type:Q.properties.city.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.district!==void 0){let u=r.district,f=e;if(typeof u!="string"&&
u!==null)return R.errors=[{instancePath:s+"/district",schemaPath:"#/properties/district/type",keyword:"\
type",params:{type:Q.properties.district.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;
if(t){if(r.township!==void 0){let u=r.township,f=e;if(typeof u!="string"&&u!==null)return R.errors=[
{instancePath:s+"/township",schemaPath:"#/properties/township/type",keyword:"type",params:{type:Q.properties.
township.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.address_line!==
void 0){let u=r.address_line,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/\
address_line",schemaPath:"#/properties/address_line/type",keyword:"type",params:{type:Q.properties.address_line.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.duration!==void 0){let u=r.
duration,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:Q.properties.duration.type},message:"must be\
 string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.image_tags!==void 0){let u=r.image_tags,f=e;
if(!Array.isArray(u)&&u!==null)return R.errors=[{instancePath:s+"/image_tags",schemaPath:"#/properti\
es/image_tags/type",keyword:"type",params:{type:Q.properties.image_tags.type},message:"must be array\
,null"}],!1;if(e===f&&Array.isArray(u)){var a=!0;let y=u.length;for(let m=0;m<y;m++){let h=e;G(u[m],
{instancePath:s+"/image_tags/"+m,parentData:u,parentDataProperty:m,rootData:c,dynamicAnchors:v})||(i=
i===null?G.errors:i.concat(G.errors),e=i.length);var a=h===e;if(!a)break}}var t=f===e}else var t=!0;
if(t){if(r.video_media_video_stream!==void 0){let u=r.video_media_video_stream,f=e;if(!Array.isArray(
u)&&u!==null)return R.errors=[{instancePath:s+"/video_media_video_stream",schemaPath:"#/properties/v\
ideo_media_video_stream/type",keyword:"type",params:{type:Q.properties.video_media_video_stream.type},
message:"must be array,null"}],!1;if(e===f&&Array.isArray(u)){var l=!0;let y=u.length;for(let m=0;m<
y;m++){let h=e;H(u[m],{instancePath:s+"/video_media_video_stream/"+m,parentData:u,parentDataProperty:m,
rootData:c,dynamicAnchors:v})||(i=i===null?H.errors:i.concat(H.errors),e=i.length);var l=h===e;if(!l)
break}}var t=f===e}else var t=!0;if(t)if(r.video_media_audio_stream!==void 0){let u=r.video_media_audio_stream,
f=e;if(!Array.isArray(u)&&u!==null)return R.errors=[{instancePath:s+"/video_media_audio_stream",schemaPath:"\
#/properties/video_media_audio_stream/type",keyword:"type",params:{type:Q.properties.video_media_audio_stream.
type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(u)){var n=!0;let y=u.length;for(let m=0;m<
y;m++){let h=e;ee(u[m],{instancePath:s+"/video_media_audio_stream/"+m,parentData:u,parentDataProperty:m,
rootData:c,dynamicAnchors:v})||(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var n=h===e;if(!n)
break}}var t=f===e}else var t=!0}}}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=i,e===0}R.evaluated=
{props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,city:!0,district:!0,township:!0,
address_line:!0,duration:!0,image_tags:!0,video_media_video_stream:!0,video_media_audio_stream:!0},dynamicProps:!1,
dynamicItems:!1};var er={type:"object",properties:{dir_count:{type:["integer","null"],format:"int64?"},
file_count:{type:["integer","null"],format:"int64?"}}};function be(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.dir_count!==void 0){let a=r.dir_count,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return be.errors=[{instancePath:s+"/dir_count",schemaPath:"#/properties/dir_count/type",
keyword:"type",params:{type:er.properties.dir_count.type},message:"must be integer,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.file_count!==void 0){let a=r.file_count,l=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))&&a!==null)return be.errors=[{instancePath:s+"/file_count",schemaPath:"#/prop\
erties/file_count/type",keyword:"type",params:{type:er.properties.file_count.type},message:"must be \
integer,null"}],!1;var t=l===e}else var t=!0}else return be.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=i,e===0}be.
evaluated={props:{dir_count:!0,file_count:!0},dynamicProps:!1,dynamicItems:!1};var He={type:"object",
properties:{semantic_similarity:{type:["number","null"],format:"double?"},document_contents:{type:["\
array","null"],items:{$ref:"/tolerant/SemanticDocumentContent"}},scene_contents:{type:["array","null"],
items:{$ref:"/tolerant/SemanticSceneContent"}}}},mr={type:"object",properties:{element_contents:{type:[
"array","null"],items:{$ref:"/tolerant/SemanticElementContent"}}}},Fe={type:"object",properties:{type:{
type:["string","null"]},content:{type:["string","null"]},url:{type:["string","null"]},time_range:{type:[
"array","null"],items:{type:"integer",format:"int64?"}}}};function ie(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ie.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let l=r.type,n=e;if(typeof l!="string"&&l!==null)return ie.errors=[{instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:Fe.properties.type.type},message:"\
must be string,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.content!==void 0){let l=r.content,n=e;
if(typeof l!="string"&&l!==null)return ie.errors=[{instancePath:s+"/content",schemaPath:"#/propertie\
s/content/type",keyword:"type",params:{type:Fe.properties.content.type},message:"must be string,null"}],
!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let l=r.url,n=e;if(typeof l!="string"&&l!==null)
return ie.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:Fe.
properties.url.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.time_range!==
void 0){let l=r.time_range,n=e;if(!Array.isArray(l)&&l!==null)return ie.errors=[{instancePath:s+"/ti\
me_range",schemaPath:"#/properties/time_range/type",keyword:"type",params:{type:Fe.properties.time_range.
type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(l)){var a=!0;let f=l.length;for(let d=0;d<
f;d++){let y=l[d],m=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ie.errors=[{instancePath:s+
"/time_range/"+d,schemaPath:"#/properties/time_range/items/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var a=m===e;if(!a)break}}var t=n===e}else var t=!0}}}else return ie.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ie.errors=i,e===0}ie.evaluated={props:{type:!0,content:!0,url:!0,time_range:!0},dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.element_contents!==void 0){let a=r.element_contents,
l=e;if(!Array.isArray(a)&&a!==null)return je.errors=[{instancePath:s+"/element_contents",schemaPath:"\
#/properties/element_contents/type",keyword:"type",params:{type:mr.properties.element_contents.type},
message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var t=!0;let n=a.length;for(let u=0;u<
n;u++){let f=e;ie(a[u],{instancePath:s+"/element_contents/"+u,parentData:a,parentDataProperty:u,rootData:c,
dynamicAnchors:v})||(i=i===null?ie.errors:i.concat(ie.errors),e=i.length);var t=f===e;if(!t)break}}}}else
return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return je.errors=i,e===0}je.evaluated={props:{element_contents:!0},dynamicProps:!1,
dynamicItems:!1};var Je={type:"object",properties:{time_range:{type:["array","null"],items:{type:"in\
teger",format:"int64?"}},key_frames:{type:["array","null"],items:{$ref:"/tolerant/SemanticKeyFrame"}},
thumbnail_url:{type:["string","null"]}}},rr={type:"object",properties:{frame_time:{type:["integer","\
null"],format:"int64?"},thumbnail_url:{type:["string","null"]}}};function Pe(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Pe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.frame_time!==void 0){let a=r.frame_time,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return Pe.errors=[{instancePath:s+"/frame_time",schemaPath:"#/properties/frame_time/ty\
pe",keyword:"type",params:{type:rr.properties.frame_time.type},message:"must be integer,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.thumbnail_url!==void 0){let a=r.thumbnail_url,l=e;if(typeof a!="string"&&a!==
null)return Pe.errors=[{instancePath:s+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",
keyword:"type",params:{type:rr.properties.thumbnail_url.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Pe.errors=i,e===0}Pe.evaluated={props:{frame_time:!0,thumbnail_url:!0},
dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time_range!==
void 0){let n=r.time_range,u=e;if(!Array.isArray(n)&&n!==null)return ne.errors=[{instancePath:s+"/ti\
me_range",schemaPath:"#/properties/time_range/type",keyword:"type",params:{type:Je.properties.time_range.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var t=!0;let f=n.length;for(let d=0;d<
f;d++){let y=n[d],m=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ne.errors=[{instancePath:s+
"/time_range/"+d,schemaPath:"#/properties/time_range/items/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var t=m===e;if(!t)break}}var a=u===e}else var a=!0;if(a){if(r.key_frames!==
void 0){let n=r.key_frames,u=e;if(!Array.isArray(n)&&n!==null)return ne.errors=[{instancePath:s+"/ke\
y_frames",schemaPath:"#/properties/key_frames/type",keyword:"type",params:{type:Je.properties.key_frames.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var l=!0;let d=n.length;for(let y=0;y<
d;y++){let m=e;Pe(n[y],{instancePath:s+"/key_frames/"+y,parentData:n,parentDataProperty:y,rootData:c,
dynamicAnchors:v})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);var l=m===e;if(!l)break}}var a=u===
e}else var a=!0;if(a)if(r.thumbnail_url!==void 0){let n=r.thumbnail_url,u=e;if(typeof n!="string"&&n!==
null)return ne.errors=[{instancePath:s+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",
keyword:"type",params:{type:Je.properties.thumbnail_url.type},message:"must be string,null"}],!1;var a=u===
e}else var a=!0}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ne.errors=i,e===0}ne.evaluated={props:{time_range:!0,key_frames:!0,
thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.semantic_similarity!==
void 0){let n=r.semantic_similarity,u=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return ye.errors=
[{instancePath:s+"/semantic_similarity",schemaPath:"#/properties/semantic_similarity/type",keyword:"\
type",params:{type:He.properties.semantic_similarity.type},message:"must be number,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.document_contents!==void 0){let n=r.document_contents,u=e;if(!Array.isArray(
n)&&n!==null)return ye.errors=[{instancePath:s+"/document_contents",schemaPath:"#/properties/documen\
t_contents/type",keyword:"type",params:{type:He.properties.document_contents.type},message:"must be \
array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let y=0;y<d;y++){let m=e;je(
n[y],{instancePath:s+"/document_contents/"+y,parentData:n,parentDataProperty:y,rootData:c,dynamicAnchors:v})||
(i=i===null?je.errors:i.concat(je.errors),e=i.length);var a=m===e;if(!a)break}}var t=u===e}else var t=!0;
if(t)if(r.scene_contents!==void 0){let n=r.scene_contents,u=e;if(!Array.isArray(n)&&n!==null)return ye.
errors=[{instancePath:s+"/scene_contents",schemaPath:"#/properties/scene_contents/type",keyword:"typ\
e",params:{type:He.properties.scene_contents.type},message:"must be array,null"}],!1;if(e===u&&Array.
isArray(n)){var l=!0;let d=n.length;for(let y=0;y<d;y++){let m=e;ne(n[y],{instancePath:s+"/scene_con\
tents/"+y,parentData:n,parentDataProperty:y,rootData:c,dynamicAnchors:v})||(i=i===null?ne.errors:i.concat(
ne.errors),e=i.length);var l=m===e;if(!l)break}}var t=u===e}else var t=!0}}else return ye.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=
i,e===0}ye.evaluated={props:{semantic_similarity:!0,document_contents:!0,scene_contents:!0},dynamicProps:!1,
dynamicItems:!1};function g(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=g.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let X;if(r.file_id===void 0&&(X="file_id"))return g.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:X},message:"must\
 have required property '"+X+"'"}],!1;if(r.domain_id!==void 0){let o=r.domain_id,_=e;if(typeof o!="s\
tring"&&o!==null)return g.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/ty\
pe",keyword:"type",params:{type:A.properties.domain_id.type},message:"must be string,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let o=r.drive_id,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:A.
properties.drive_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.file_id!==
void 0){let o=e;if(typeof r.file_id!="string")return g.errors=[{instancePath:s+"/file_id",schemaPath:"\
#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
e}else var t=!0;if(t){if(r.name!==void 0){let o=r.name,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:A.properties.
name.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.type!==void 0){let o=r.
type,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:A.properties.type.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.content_type!==void 0){let o=r.content_type,_=e;if(typeof o!=
"string"&&o!==null)return g.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content\
_type/type",keyword:"type",params:{type:A.properties.content_type.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.created_at!==void 0){let o=r.created_at,_=e;if(typeof o!="st\
ring"&&o!==null)return g.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/t\
ype",keyword:"type",params:{type:A.properties.created_at.type},message:"must be string,null"}],!1;if(e===
_&&e===_&&typeof o=="string"&&!ge.test(o))return g.errors=[{instancePath:s+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time?"},message:'must match fo\
rmat "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.updated_at!==void 0){let o=r.updated_at,
_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/updated_at",schemaPath:"#/pro\
perties/updated_at/type",keyword:"type",params:{type:A.properties.updated_at.type},message:"must be \
string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ge.test(o))return g.errors=[{instancePath:s+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time\
?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.description!==
void 0){let o=r.description,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:A.properties.description.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.trashed_at!==void 0){let o=r.
trashed_at,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/trashed_at",schemaPath:"\
#/properties/trashed_at/type",keyword:"type",params:{type:A.properties.trashed_at.type},message:"mus\
t be string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ge.test(o))return g.errors=[{instancePath:s+
"/trashed_at",schemaPath:"#/properties/trashed_at/format",keyword:"format",params:{format:"date-time\
?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.file_extension!==
void 0){let o=r.file_extension,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+
"/file_extension",schemaPath:"#/properties/file_extension/type",keyword:"type",params:{type:A.properties.
file_extension.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.mime_type!==
void 0){let o=r.mime_type,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/mim\
e_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type:A.properties.mime_type.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.mime_extension!==void 0){
let o=r.mime_extension,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/mime_e\
xtension",schemaPath:"#/properties/mime_extension/type",keyword:"type",params:{type:A.properties.mime_extension.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.hidden!==void 0){let o=r.
hidden,_=e;if(typeof o!="boolean"&&o!==null)return g.errors=[{instancePath:s+"/hidden",schemaPath:"#\
/properties/hidden/type",keyword:"type",params:{type:A.properties.hidden.type},message:"must be bool\
ean,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.size!==void 0){let o=r.size,_=e;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return g.errors=[{instancePath:s+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:A.properties.size.type},message:"must be integer\
,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.starred!==void 0){let o=r.starred,_=e;if(typeof o!=
"boolean"&&o!==null)return g.errors=[{instancePath:s+"/starred",schemaPath:"#/properties/starred/typ\
e",keyword:"type",params:{type:A.properties.starred.type},message:"must be boolean,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.status!==void 0){let o=r.status,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:A.
properties.status.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.user_meta!==
void 0){let o=r.user_meta,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/use\
r_meta",schemaPath:"#/properties/user_meta/type",keyword:"type",params:{type:A.properties.user_meta.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.labels!==void 0){let o=r.
labels,_=e;if(!Array.isArray(o)&&o!==null)return g.errors=[{instancePath:s+"/labels",schemaPath:"#/p\
roperties/labels/type",keyword:"type",params:{type:A.properties.labels.type},message:"must be array,\
null"}],!1;if(e===_&&Array.isArray(o)){var a=!0;let x=o.length;for(let F=0;F<x;F++){let Y=e;if(typeof o[F]!=
"string")return g.errors=[{instancePath:s+"/labels/"+F,schemaPath:"#/properties/labels/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=Y===e;if(!a)break}}var t=_===e}else
var t=!0;if(t){if(r.upload_id!==void 0){let o=r.upload_id,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{
type:A.properties.upload_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.parent_file_id!==void 0){let o=r.parent_file_id,_=e;if(typeof o!="string"&&o!==null)return g.errors=
[{instancePath:s+"/parent_file_id",schemaPath:"#/properties/parent_file_id/type",keyword:"type",params:{
type:A.properties.parent_file_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;
if(t){if(r.crc64_hash!==void 0){let o=r.crc64_hash,_=e;if(typeof o!="string"&&o!==null)return g.errors=
[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/type",keyword:"type",params:{type:A.
properties.crc64_hash.type},message:"must be string,null"}],!1;if(e===_&&typeof o=="string"&&!lr.test(
o))return g.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/pattern",keyword:"\
pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match pattern "^$|^[0-9]*$"'}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_hash!==void 0){let o=r.content_hash,_=e;if(typeof o!="string"&&o!==null)
return g.errors=[{instancePath:s+"/content_hash",schemaPath:"#/properties/content_hash/type",keyword:"\
type",params:{type:A.properties.content_hash.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_hash_name!==void 0){let o=r.content_hash_name,_=e;if(typeof o!="string"&&
o!==null)return g.errors=[{instancePath:s+"/content_hash_name",schemaPath:"#/properties/content_hash\
_name/type",keyword:"type",params:{type:A.properties.content_hash_name.type},message:"must be string\
,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.download_url!==void 0){let o=r.download_url,_=e;if(typeof o!=
"string"&&o!==null)return g.errors=[{instancePath:s+"/download_url",schemaPath:"#/properties/downloa\
d_url/type",keyword:"type",params:{type:A.properties.download_url.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.thumbnail!==void 0){let o=r.thumbnail,_=e;if(typeof o!="stri\
ng"&&o!==null)return g.errors=[{instancePath:s+"/thumbnail",schemaPath:"#/properties/thumbnail/type",
keyword:"type",params:{type:A.properties.thumbnail.type},message:"must be string,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.category!==void 0){let o=r.category,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:A.
properties.category.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.local_created_at!==
void 0){let o=r.local_created_at,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+
"/local_created_at",schemaPath:"#/properties/local_created_at/type",keyword:"type",params:{type:A.properties.
local_created_at.type},message:"must be string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ge.test(
o))return g.errors=[{instancePath:s+"/local_created_at",schemaPath:"#/properties/local_created_at/fo\
rmat",keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=_===
e}else var t=!0;if(t){if(r.local_modified_at!==void 0){let o=r.local_modified_at,_=e;if(typeof o!="s\
tring"&&o!==null)return g.errors=[{instancePath:s+"/local_modified_at",schemaPath:"#/properties/loca\
l_modified_at/type",keyword:"type",params:{type:A.properties.local_modified_at.type},message:"must b\
e string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ge.test(o))return g.errors=[{instancePath:s+
"/local_modified_at",schemaPath:"#/properties/local_modified_at/format",keyword:"format",params:{format:"\
date-time?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.revision_id!==
void 0){let o=r.revision_id,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/r\
evision_id",schemaPath:"#/properties/revision_id/type",keyword:"type",params:{type:A.properties.revision_id.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.investigation_info!==void 0){
let o=r.investigation_info,_=e,j=e,x=!1,F=e;if(o!==null){let N={instancePath:s+"/investigation_info",
schemaPath:"#/properties/investigation_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[N]:i.push(N),e++}var l=F===e;x=x||l;let Y=e;oe(o,{instancePath:s+"/invest\
igation_info",parentData:r,parentDataProperty:"investigation_info",rootData:c,dynamicAnchors:v})||(i=
i===null?oe.errors:i.concat(oe.errors),e=i.length);var l=Y===e;if(x=x||l,l){var n={};n.status=!0,n.suggestion=
!0,n.video_detail=!0}if(x)e=j,i!==null&&(j?i.length=j:i=null);else{let N={instancePath:s+"/investiga\
tion_info",schemaPath:"#/properties/investigation_info/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return i===null?i=[N]:i.push(N),e++,g.errors=i,!1}var t=_===e}else var t=!0;
if(t){if(r.thumbnail_urls!==void 0){let o=r.thumbnail_urls,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null)return g.errors=[{instancePath:s+"/thumbnail_urls",schemaPath:"#/properties/thumbnail_\
urls/type",keyword:"type",params:{type:A.properties.thumbnail_urls.type},message:"must be object,nul\
l"}],!1;if(e===_&&o&&typeof o=="object"&&!Array.isArray(o))for(let x in o){let F=e;if(typeof o[x]!="\
string")return g.errors=[{instancePath:s+"/thumbnail_urls/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/thumbnail_urls/additionalProperties/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=F===e;if(!u)break}var t=_===e}else var t=!0;if(t){if(r.image_media_metadata!==
void 0){let o=r.image_media_metadata,_=e,j=e,x=!1,F=e;if(o!==null){let N={instancePath:s+"/image_med\
ia_metadata",schemaPath:"#/properties/image_media_metadata/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[N]:i.push(N),e++}var f=F===e;x=x||f;let Y=e;z(o,{instancePath:s+
"/image_media_metadata",parentData:r,parentDataProperty:"image_media_metadata",rootData:c,dynamicAnchors:v})||
(i=i===null?z.errors:i.concat(z.errors),e=i.length);var f=Y===e;if(x=x||f,f){var d={};d.time=!0,d.width=
!0,d.height=!0,d.location=!0,d.country=!0,d.province=!0,d.city=!0,d.district=!0,d.township=!0,d.address_line=
!0,d.image_tags=!0,d.faces=!0,d.faces_thumbnail=!0,d.exif=!0,d.image_quality=!0,d.cropping_suggestion=
!0}if(x)e=j,i!==null&&(j?i.length=j:i=null);else{let N={instancePath:s+"/image_media_metadata",schemaPath:"\
#/properties/image_media_metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return i===null?i=[N]:i.push(N),e++,g.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.ex_fields_info!==
void 0){let o=r.ex_fields_info,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return g.
errors=[{instancePath:s+"/ex_fields_info",schemaPath:"#/properties/ex_fields_info/type",keyword:"typ\
e",params:{type:A.properties.ex_fields_info.type},message:"must be object,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_uri!==void 0){let o=r.content_uri,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/content_uri",schemaPath:"#/properties/content_uri/type",keyword:"type",params:{
type:A.properties.content_uri.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.streams_info!==void 0){let o=r.streams_info,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null)return g.errors=[{instancePath:s+"/streams_info",schemaPath:"#/properties/streams_info/type",
keyword:"type",params:{type:A.properties.streams_info.type},message:"must be object,null"}],!1;if(e===
_&&o&&typeof o=="object"&&!Array.isArray(o))for(let x in o){let F=e;B(o[x],{instancePath:s+"/streams\
_info/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:x,rootData:c,dynamicAnchors:v})||
(i=i===null?B.errors:i.concat(B.errors),e=i.length);var y=F===e;if(!y)break}var t=_===e}else var t=!0;
if(t){if(r.user_tags!==void 0){let o=r.user_tags,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null)return g.errors=[{instancePath:s+"/user_tags",schemaPath:"#/properties/user_tags/type",keyword:"\
type",params:{type:A.properties.user_tags.type},message:"must be object,null"}],!1;if(e===_&&o&&typeof o==
"object"&&!Array.isArray(o))for(let x in o){let F=e;if(typeof o[x]!="string")return g.errors=[{instancePath:s+
"/user_tags/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/user_tags/additional\
Properties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=F===e;if(!m)
break}var t=_===e}else var t=!0;if(t){if(r.revision_version!==void 0){let o=r.revision_version,_=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return g.errors=[{instancePath:s+"/revision_vers\
ion",schemaPath:"#/properties/revision_version/type",keyword:"type",params:{type:A.properties.revision_version.
type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.video_media_metadata!==
void 0){let o=r.video_media_metadata,_=e,j=e,x=!1,F=e;if(o!==null){let N={instancePath:s+"/video_med\
ia_metadata",schemaPath:"#/properties/video_media_metadata/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[N]:i.push(N),e++}var h=F===e;x=x||h;let Y=e;R(o,{instancePath:s+
"/video_media_metadata",parentData:r,parentDataProperty:"video_media_metadata",rootData:c,dynamicAnchors:v})||
(i=i===null?R.errors:i.concat(R.errors),e=i.length);var h=Y===e;if(x=x||h,h){var b={};b.time=!0,b.width=
!0,b.height=!0,b.location=!0,b.country=!0,b.province=!0,b.city=!0,b.district=!0,b.township=!0,b.address_line=
!0,b.duration=!0,b.image_tags=!0,b.video_media_video_stream=!0,b.video_media_audio_stream=!0}if(x)e=
j,i!==null&&(j?i.length=j:i=null);else{let N={instancePath:s+"/video_media_metadata",schemaPath:"#/p\
roperties/video_media_metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return i===null?i=[N]:i.push(N),e++,g.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.punish_flag!==
void 0){let o=r.punish_flag,_=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return g.
errors=[{instancePath:s+"/punish_flag",schemaPath:"#/properties/punish_flag/type",keyword:"type",params:{
type:A.properties.punish_flag.type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.id_path!==void 0){let o=r.id_path,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+
"/id_path",schemaPath:"#/properties/id_path/type",keyword:"type",params:{type:A.properties.id_path.type},
message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.name_path!==void 0){let o=r.
name_path,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/name_path",schemaPath:"\
#/properties/name_path/type",keyword:"type",params:{type:A.properties.name_path.type},message:"must \
be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_type!==void 0){let o=r.creator_type,
_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/creator_type",schemaPath:"#/p\
roperties/creator_type/type",keyword:"type",params:{type:A.properties.creator_type.type},message:"mu\
st be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_id!==void 0){let o=r.creator_id,
_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/creator_id",schemaPath:"#/pro\
perties/creator_id/type",keyword:"type",params:{type:A.properties.creator_id.type},message:"must be \
string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_name!==void 0){let o=r.creator_name,_=e;
if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/creator_name",schemaPath:"#/prope\
rties/creator_name/type",keyword:"type",params:{type:A.properties.creator_name.type},message:"must b\
e string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_type!==void 0){let o=r.last_modifier_type,
_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/last_modifier_type",schemaPath:"\
#/properties/last_modifier_type/type",keyword:"type",params:{type:A.properties.last_modifier_type.type},
message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_id!==void 0){let o=r.
last_modifier_id,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/last_modifie\
r_id",schemaPath:"#/properties/last_modifier_id/type",keyword:"type",params:{type:A.properties.last_modifier_id.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_name!==void 0){
let o=r.last_modifier_name,_=e;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:s+"/la\
st_modifier_name",schemaPath:"#/properties/last_modifier_name/type",keyword:"type",params:{type:A.properties.
last_modifier_name.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.dir_size_info!==
void 0){let o=r.dir_size_info,_=e,j=e,x=!1,F=e;if(o!==null){let N={instancePath:s+"/dir_size_info",schemaPath:"\
#/properties/dir_size_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};
i===null?i=[N]:i.push(N),e++}var S=F===e;x=x||S;let Y=e;be(o,{instancePath:s+"/dir_size_info",parentData:r,
parentDataProperty:"dir_size_info",rootData:c,dynamicAnchors:v})||(i=i===null?be.errors:i.concat(be.
errors),e=i.length);var S=Y===e;if(x=x||S,S){var w={};w.dir_count=!0,w.file_count=!0}if(x)e=j,i!==null&&
(j?i.length=j:i=null);else{let N={instancePath:s+"/dir_size_info",schemaPath:"#/properties/dir_size_\
info/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[N]:
i.push(N),e++,g.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.trashed!==void 0){let o=r.trashed,_=e;
if(typeof o!="boolean"&&o!==null)return g.errors=[{instancePath:s+"/trashed",schemaPath:"#/propertie\
s/trashed/type",keyword:"type",params:{type:A.properties.trashed.type},message:"must be boolean,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.action_list!==void 0){let o=r.action_list,_=e;if(!Array.isArray(
o)&&o!==null)return g.errors=[{instancePath:s+"/action_list",schemaPath:"#/properties/action_list/ty\
pe",keyword:"type",params:{type:A.properties.action_list.type},message:"must be array,null"}],!1;if(e===
_&&Array.isArray(o)){var D=!0;let x=o.length;for(let F=0;F<x;F++){let Y=e;if(typeof o[F]!="string")return g.
errors=[{instancePath:s+"/action_list/"+F,schemaPath:"#/properties/action_list/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=Y===e;if(!D)break}}var t=_===e}else
var t=!0;if(t){if(r.location!==void 0){let o=r.location,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type:A.
properties.location.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.semantic_result!==
void 0){let o=r.semantic_result,_=e,j=e,x=!1,F=e;if(o!==null){let N={instancePath:s+"/semantic_resul\
t",schemaPath:"#/properties/semantic_result/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[N]:i.push(N),e++}var $=F===e;x=x||$;let Y=e;ye(o,{instancePath:s+"/semant\
ic_result",parentData:r,parentDataProperty:"semantic_result",rootData:c,dynamicAnchors:v})||(i=i===null?
ye.errors:i.concat(ye.errors),e=i.length);var $=Y===e;if(x=x||$,$){var q={};q.semantic_similarity=!0,
q.document_contents=!0,q.scene_contents=!0}if(x)e=j,i!==null&&(j?i.length=j:i=null);else{let N={instancePath:s+
"/semantic_result",schemaPath:"#/properties/semantic_result/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[N]:i.push(N),e++,g.errors=i,!1}var t=_===e}else var t=!0;
if(t){if(r.sync_flag!==void 0){let o=r.sync_flag,_=e;if(typeof o!="boolean"&&o!==null)return g.errors=
[{instancePath:s+"/sync_flag",schemaPath:"#/properties/sync_flag/type",keyword:"type",params:{type:A.
properties.sync_flag.type},message:"must be boolean,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.
sync_device_flag!==void 0){let o=r.sync_device_flag,_=e;if(typeof o!="boolean"&&o!==null)return g.errors=
[{instancePath:s+"/sync_device_flag",schemaPath:"#/properties/sync_device_flag/type",keyword:"type",
params:{type:A.properties.sync_device_flag.type},message:"must be boolean,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.origin_parent_file_id!==void 0){let o=r.origin_parent_file_id,_=e;if(typeof o!="\
string"&&o!==null)return g.errors=[{instancePath:s+"/origin_parent_file_id",schemaPath:"#/properties\
/origin_parent_file_id/type",keyword:"type",params:{type:A.properties.origin_parent_file_id.type},message:"\
must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.url!==void 0){let o=r.url,_=e;if(typeof o!=
"string"&&o!==null)return g.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:A.properties.url.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;
if(t){if(r.custom_field_1!==void 0){let o=r.custom_field_1,_=e;if(typeof o!="string"&&o!==null)return g.
errors=[{instancePath:s+"/custom_field_1",schemaPath:"#/properties/custom_field_1/type",keyword:"typ\
e",params:{type:A.properties.custom_field_1.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.custom_field_2!==void 0){let o=r.custom_field_2,_=e;if(typeof o!="string"&&o!==null)
return g.errors=[{instancePath:s+"/custom_field_2",schemaPath:"#/properties/custom_field_2/type",keyword:"\
type",params:{type:A.properties.custom_field_2.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t)if(r.auto_delete_left_sec!==void 0){let o=r.auto_delete_left_sec,_=e;if(!(typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return g.errors=[{instancePath:s+"/auto_delete_lef\
t_sec",schemaPath:"#/properties/auto_delete_left_sec/type",keyword:"type",params:{type:A.properties.
auto_delete_left_sec.type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return g.errors=i,e===0}g.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Se.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),g(r,{instancePath:s,parentData:P,parentDataProperty:k,
rootData:c,dynamicAnchors:v})||(i=i===null?g.errors:i.concat(g.errors),e=i.length),Se.errors=i,e===0}
Se.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,name:!0,type:!0,content_type:!0,created_at:!0,
updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,mime_type:!0,mime_extension:!0,hidden:!0,
size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,parent_file_id:!0,crc64_hash:!0,content_hash:!0,
content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,local_created_at:!0,local_modified_at:!0,
revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,ex_fields_info:!0,content_uri:!0,
streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,punish_flag:!0,id_path:!0,name_path:!0,
creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,last_modifier_id:!0,last_modifier_name:!0,
dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,sync_flag:!0,sync_device_flag:!0,
origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,auto_delete_left_sec:!0},dynamicProps:!1,
dynamicItems:!1};var _r=Ue;function de(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,n=e;if(e===n)if(Array.isArray(
l)){var t=!0;let u=l.length;for(let f=0;f<u;f++){let d=l[f],y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return de.errors=[{instancePath:s+"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var t=y===e;if(!t)break}}else return de.
errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=n===e}else var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return de.errors=[{instancePath:s+"/part_of\
fset",schemaPath:"#/properties/part_offset/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;var a=n===e}else var a=!0}else return de.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=i,e===0}de.
evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,n=e;if(e===n)if(Array.isArray(
l)){var t=!0;let u=l.length;for(let f=0;f<u;f++){let d=l[f],y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return me.errors=[{instancePath:s+"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var t=y===e;if(!t)break}}else return me.
errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=n===e}else var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return me.errors=[{instancePath:s+"/part_of\
fset",schemaPath:"#/properties/part_offset/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;var a=n===e}else var a=!0}else return me.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=i,e===0}me.
evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=W.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.part_number===void 0&&(a="part_number"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required pr\
operty '"+a+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,n=e;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)))return W.errors=[{instancePath:s+"/part_number",schemaPath:"#/properties\
/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else
var t=!0;if(t){if(r.content_md5!==void 0){let l=e;if(typeof r.content_md5!="string")return W.errors=
[{instancePath:s+"/content_md5",schemaPath:"#/properties/content_md5/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_type!==void 0){let l=e;
if(typeof r.content_type!="string")return W.errors=[{instancePath:s+"/content_type",schemaPath:"#/pr\
operties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
e}else var t=!0;if(t){if(r.parallel_sha1_ctx!==void 0){let l=e;de(r.parallel_sha1_ctx,{instancePath:s+
"/parallel_sha1_ctx",parentData:r,parentDataProperty:"parallel_sha1_ctx",rootData:c,dynamicAnchors:v})||
(i=i===null?de.errors:i.concat(de.errors),e=i.length);var t=l===e}else var t=!0;if(t)if(r.parallel_sha256_ctx!==
void 0){let l=e;me(r.parallel_sha256_ctx,{instancePath:s+"/parallel_sha256_ctx",parentData:r,parentDataProperty:"\
parallel_sha256_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);
var t=l===e}else var t=!0}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return W.errors=i,e===0}W.evaluated={props:{part_number:!0,
content_md5:!0,content_type:!0,parallel_sha1_ctx:!0,parallel_sha256_ctx:!0},dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=_e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.key===void 0&&(a="key"))return _e.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must \
have required property '"+a+"'"}],!1;if(r.key!==void 0){let l=e;if(typeof r.key!="string")return _e.
errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.value!==void 0){let l=e;if(typeof r.
value!="string")return _e.errors=[{instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}else return _e.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return _e.errors=i,e===0}_e.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};
var tr=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/;
function O(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=O.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let h={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};i===null?i=[h]:i.push(h),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let h={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"};i===null?i=[h]:i.push(h),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let m={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,O.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.type===void 0&&(m="type")||r.parent_file_id===
void 0&&(m="parent_file_id"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){
let h=e;if(typeof r.drive_id!="string")return O.errors=[{instancePath:s+"/drive_id",schemaPath:"#/pr\
operties/drive_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===
e}else var f=!0;if(f){if(r.share_id!==void 0){let h=e;if(typeof r.share_id!="string")return O.errors=
[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.parent_file_id!==void 0){let h=e;
if(typeof r.parent_file_id!="string")return O.errors=[{instancePath:s+"/parent_file_id",schemaPath:"\
#/properties/parent_file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var f=h===e}else var f=!0;if(f){if(r.name!==void 0){let h=e;if(typeof r.name!="string")return O.errors=
[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.type!==void 0){let h=e;if(typeof r.type!="\
string")return O.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.size!==void 0){
let h=r.size,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return O.errors=[{instancePath:s+
"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;var f=b===e}else var f=!0;if(f){if(r.content_type!==void 0){let h=e;if(typeof r.content_type!=
"string")return O.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){
if(r.part_info_list!==void 0){let h=r.part_info_list,b=e;if(e===b)if(Array.isArray(h)){var d=!0;let w=h.
length;for(let D=0;D<w;D++){let $=e;W(h[D],{instancePath:s+"/part_info_list/"+D,parentData:h,parentDataProperty:D,
rootData:c,dynamicAnchors:v})||(i=i===null?W.errors:i.concat(W.errors),e=i.length);var d=$===e;if(!d)
break}}else return O.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_li\
st/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=b===e}else var f=!0;
if(f){if(r.check_name_mode!==void 0){let h=e;if(typeof r.check_name_mode!="string")return O.errors=[
{instancePath:s+"/check_name_mode",schemaPath:"#/properties/check_name_mode/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.content_hash!==void 0){
let h=e;if(typeof r.content_hash!="string")return O.errors=[{instancePath:s+"/content_hash",schemaPath:"\
#/properties/content_hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var f=h===e}else var f=!0;if(f){if(r.content_hash_name!==void 0){let h=e;if(typeof r.content_hash_name!=
"string")return O.errors=[{instancePath:s+"/content_hash_name",schemaPath:"#/properties/content_hash\
_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;
if(f){if(r.pre_hash!==void 0){let h=e;if(typeof r.pre_hash!="string")return O.errors=[{instancePath:s+
"/pre_hash",schemaPath:"#/properties/pre_hash/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.parallel_upload!==void 0){let h=e;if(typeof r.
parallel_upload!="boolean")return O.errors=[{instancePath:s+"/parallel_upload",schemaPath:"#/propert\
ies/parallel_upload/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var f=h===
e}else var f=!0;if(f){if(r.upload_type!==void 0){let h=e;if(typeof r.upload_type!="string")return O.
errors=[{instancePath:s+"/upload_type",schemaPath:"#/properties/upload_type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.file_id!==void 0){
let h=e;if(typeof r.file_id!="string")return O.errors=[{instancePath:s+"/file_id",schemaPath:"#/prop\
erties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else
var f=!0;if(f){if(r.hidden!==void 0){let h=e;if(typeof r.hidden!="boolean")return O.errors=[{instancePath:s+
"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;var f=h===e}else var f=!0;if(f){if(r.description!==void 0){let h=e;if(typeof r.description!=
"string")return O.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){
if(r.local_created_at!==void 0){let h=r.local_created_at,b=e;if(e===b&&e===b)if(typeof h=="string"){
if(!tr.test(h))return O.errors=[{instancePath:s+"/local_created_at",schemaPath:"#/properties/local_c\
reated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'}],!1}else return O.errors=[{instancePath:s+"/local_created_at",schemaPath:"#/properties/local_cre\
ated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=b===e}else var f=!0;
if(f){if(r.local_modified_at!==void 0){let h=r.local_modified_at,b=e;if(e===b&&e===b)if(typeof h=="s\
tring"){if(!tr.test(h))return O.errors=[{instancePath:s+"/local_modified_at",schemaPath:"#/propertie\
s/local_modified_at/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'}],!1}else return O.errors=[{instancePath:s+"/local_modified_at",schemaPath:"#/propertie\
s/local_modified_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=b===
e}else var f=!0;if(f)if(r.user_tags!==void 0){let h=r.user_tags,b=e;if(e===b)if(Array.isArray(h)){var y=!0;
let w=h.length;for(let D=0;D<w;D++){let $=e;_e(h[D],{instancePath:s+"/user_tags/"+D,parentData:h,parentDataProperty:D,
rootData:c,dynamicAnchors:v})||(i=i===null?_e.errors:i.concat(_e.errors),e=i.length);var y=$===e;if(!y)
break}}else return O.errors=[{instancePath:s+"/user_tags",schemaPath:"#/properties/user_tags/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var f=b===e}else var f=!0}}}}}}}}}}}}}}}}}}}else
return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return O.errors=i,e===0}O.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,
name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,check_name_mode:!0,content_hash:!0,content_hash_name:!0,
pre_hash:!0,parallel_upload:!0,upload_type:!0,file_id:!0,hidden:!0,description:!0,local_created_at:!0,
local_modified_at:!0,user_tags:!0},dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Ue.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),O(r,{instancePath:s,parentData:P,
parentDataProperty:k,rootData:c,dynamicAnchors:v})||(i=i===null?O.errors:i.concat(O.errors),e=i.length),
Ue.errors=i,e===0}Ue.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,name:!0,type:!0,size:!0,
content_type:!0,part_info_list:!0,check_name_mode:!0,content_hash:!0,content_hash_name:!0,pre_hash:!0,
parallel_upload:!0,upload_type:!0,file_id:!0,hidden:!0,description:!0,local_created_at:!0,local_modified_at:!0,
user_tags:!0},dynamicProps:!1,dynamicItems:!1};var cr=Re;var se={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},share_id:{type:["string","null"]},file_id:{type:"string"},file_name:{type:["\
string","null"]},parent_file_id:{type:["string","null"]},type:{type:["string","null"]},status:{type:[
"string","null"]},exist:{type:["boolean","null"]},rapid_upload:{type:["boolean","null"]},upload_id:{
type:["string","null"]},revision_id:{type:["string","null"]},part_info_list:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}}}},Oe={type:"object",required:["part_number"],properties:{part_number:{
type:"integer",format:"int32?"},upload_url:{type:["string","null"]},internal_upload_url:{type:["stri\
ng","null"]},etag:{type:["string","null"]},part_size:{type:["integer","null"],format:"int64?"},content_type:{
type:["string","null"]},parallel_sha1_ctx:{anyOf:[{type:"null"},{$ref:"/tolerant/Sha1Context"}]},parallel_sha256_ctx:{
anyOf:[{type:"null"},{$ref:"/tolerant/Sha256Context"}]},upload_form_info:{anyOf:[{type:"null"},{$ref:"\
/tolerant/UploadFormInfo"}]},internal_upload_form_info:{anyOf:[{type:"null"},{$ref:"/tolerant/Upload\
FormInfo"}]},signature_info:{anyOf:[{type:"null"},{$ref:"/tolerant/SignatureInfo"}]}}},sr={type:"obj\
ect",properties:{h:{type:["array","null"],items:{type:"integer",format:"int64?"}},part_offset:{type:[
"integer","null"],format:"int64?"}}};function ce(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let l=r.h,n=e;if(!Array.isArray(l)&&l!==null)return ce.errors=[{instancePath:s+"/h",schemaPath:"#/pr\
operties/h/type",keyword:"type",params:{type:sr.properties.h.type},message:"must be array,null"}],!1;
if(e===n&&Array.isArray(l)){var t=!0;let u=l.length;for(let f=0;f<u;f++){let d=l[f],y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ce.errors=[{instancePath:s+"/h/"+f,schemaPath:"#/pr\
operties/h/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=y===
e;if(!t)break}}var a=n===e}else var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return ce.errors=[{instancePath:s+"/part_offset",
schemaPath:"#/properties/part_offset/type",keyword:"type",params:{type:sr.properties.part_offset.type},
message:"must be integer,null"}],!1;var a=n===e}else var a=!0}else return ce.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
i,e===0}ce.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var ir={type:"obj\
ect",properties:{h:{type:["array","null"],items:{type:"integer",format:"int64?"}},part_offset:{type:[
"integer","null"],format:"int64?"}}};function ve(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let l=r.h,n=e;if(!Array.isArray(l)&&l!==null)return ve.errors=[{instancePath:s+"/h",schemaPath:"#/pr\
operties/h/type",keyword:"type",params:{type:ir.properties.h.type},message:"must be array,null"}],!1;
if(e===n&&Array.isArray(l)){var t=!0;let u=l.length;for(let f=0;f<u;f++){let d=l[f],y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ve.errors=[{instancePath:s+"/h/"+f,schemaPath:"#/pr\
operties/h/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=y===
e;if(!t)break}}var a=n===e}else var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return ve.errors=[{instancePath:s+"/part_offset",
schemaPath:"#/properties/part_offset/type",keyword:"type",params:{type:ir.properties.part_offset.type},
message:"must be integer,null"}],!1;var a=n===e}else var a=!0}else return ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=
i,e===0}ve.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var ar={type:"obj\
ect",properties:{endpoint:{type:["string","null"]},form_data:{type:["object","null"],additionalProperties:{
type:"string"}}}};function te(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0){let l=r.endpoint,n=e;if(typeof l!=
"string"&&l!==null)return te.errors=[{instancePath:s+"/endpoint",schemaPath:"#/properties/endpoint/t\
ype",keyword:"type",params:{type:ar.properties.endpoint.type},message:"must be string,null"}],!1;var t=n===
e}else var t=!0;if(t)if(r.form_data!==void 0){let l=r.form_data,n=e;if(!(l&&typeof l=="object"&&!Array.
isArray(l))&&l!==null)return te.errors=[{instancePath:s+"/form_data",schemaPath:"#/properties/form_d\
ata/type",keyword:"type",params:{type:ar.properties.form_data.type},message:"must be object,null"}],
!1;if(e===n&&l&&typeof l=="object"&&!Array.isArray(l))for(let f in l){let d=e;if(typeof l[f]!="strin\
g")return te.errors=[{instancePath:s+"/form_data/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/form_data/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=d===e;if(!a)break}var t=n===e}else var t=!0}else return te.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=
i,e===0}te.evaluated={props:{endpoint:!0,form_data:!0},dynamicProps:!1,dynamicItems:!1};var nr={type:"\
object",properties:{auth_type:{type:["string","null"]},signature:{type:["string","null"]}}};function ke(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.auth_type!==void 0){let a=r.auth_type,l=e;if(typeof a!="\
string"&&a!==null)return ke.errors=[{instancePath:s+"/auth_type",schemaPath:"#/properties/auth_type/\
type",keyword:"type",params:{type:nr.properties.auth_type.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.signature!==void 0){let a=r.signature,l=e;if(typeof a!="string"&&a!==null)
return ke.errors=[{instancePath:s+"/signature",schemaPath:"#/properties/signature/type",keyword:"typ\
e",params:{type:nr.properties.signature.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}else
return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ke.errors=i,e===0}ke.evaluated={props:{auth_type:!0,signature:!0},dynamicProps:!1,
dynamicItems:!1};function E(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=E.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.part_number===void 0&&(S="part_number"))return E.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;if(r.part_number!==void 0){let w=r.part_number,D=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return E.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
var t=D===e}else var t=!0;if(t){if(r.upload_url!==void 0){let w=r.upload_url,D=e;if(typeof w!="strin\
g"&&w!==null)return E.errors=[{instancePath:s+"/upload_url",schemaPath:"#/properties/upload_url/type",
keyword:"type",params:{type:Oe.properties.upload_url.type},message:"must be string,null"}],!1;var t=D===
e}else var t=!0;if(t){if(r.internal_upload_url!==void 0){let w=r.internal_upload_url,D=e;if(typeof w!=
"string"&&w!==null)return E.errors=[{instancePath:s+"/internal_upload_url",schemaPath:"#/properties/\
internal_upload_url/type",keyword:"type",params:{type:Oe.properties.internal_upload_url.type},message:"\
must be string,null"}],!1;var t=D===e}else var t=!0;if(t){if(r.etag!==void 0){let w=r.etag,D=e;if(typeof w!=
"string"&&w!==null)return E.errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"\
type",params:{type:Oe.properties.etag.type},message:"must be string,null"}],!1;var t=D===e}else var t=!0;
if(t){if(r.part_size!==void 0){let w=r.part_size,D=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w))&&w!==null)return E.errors=[{instancePath:s+"/part_size",schemaPath:"#/properties/part_size/type",
keyword:"type",params:{type:Oe.properties.part_size.type},message:"must be integer,null"}],!1;var t=D===
e}else var t=!0;if(t){if(r.content_type!==void 0){let w=r.content_type,D=e;if(typeof w!="string"&&w!==
null)return E.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"\
type",params:{type:Oe.properties.content_type.type},message:"must be string,null"}],!1;var t=D===e}else
var t=!0;if(t){if(r.parallel_sha1_ctx!==void 0){let w=r.parallel_sha1_ctx,D=e,$=e,q=!1,X=e;if(w!==null){
let j={instancePath:s+"/parallel_sha1_ctx",schemaPath:"#/properties/parallel_sha1_ctx/anyOf/0/type",
keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[j]:i.push(j),e++}var a=X===e;
q=q||a;let o=e;ce(w,{instancePath:s+"/parallel_sha1_ctx",parentData:r,parentDataProperty:"parallel_s\
ha1_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?ce.errors:i.concat(ce.errors),e=i.length);var a=o===
e;if(q=q||a,a){var l={};l.h=!0,l.part_offset=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={
instancePath:s+"/parallel_sha1_ctx",schemaPath:"#/properties/parallel_sha1_ctx/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,E.errors=i,!1}
var t=D===e}else var t=!0;if(t){if(r.parallel_sha256_ctx!==void 0){let w=r.parallel_sha256_ctx,D=e,$=e,
q=!1,X=e;if(w!==null){let j={instancePath:s+"/parallel_sha256_ctx",schemaPath:"#/properties/parallel\
_sha256_ctx/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[j]:
i.push(j),e++}var n=X===e;q=q||n;let o=e;ve(w,{instancePath:s+"/parallel_sha256_ctx",parentData:r,parentDataProperty:"\
parallel_sha256_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);
var n=o===e;if(q=q||n,n){var u={};u.h=!0,u.part_offset=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{
let j={instancePath:s+"/parallel_sha256_ctx",schemaPath:"#/properties/parallel_sha256_ctx/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,E.errors=
i,!1}var t=D===e}else var t=!0;if(t){if(r.upload_form_info!==void 0){let w=r.upload_form_info,D=e,$=e,
q=!1,X=e;if(w!==null){let j={instancePath:s+"/upload_form_info",schemaPath:"#/properties/upload_form\
_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[j]:i.push(
j),e++}var f=X===e;q=q||f;let o=e;te(w,{instancePath:s+"/upload_form_info",parentData:r,parentDataProperty:"\
upload_form_info",rootData:c,dynamicAnchors:v})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);
var f=o===e;if(q=q||f,f){var d={};d.endpoint=!0,d.form_data=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{
let j={instancePath:s+"/upload_form_info",schemaPath:"#/properties/upload_form_info/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,E.errors=
i,!1}var t=D===e}else var t=!0;if(t){if(r.internal_upload_form_info!==void 0){let w=r.internal_upload_form_info,
D=e,$=e,q=!1,X=e;if(w!==null){let j={instancePath:s+"/internal_upload_form_info",schemaPath:"#/prope\
rties/internal_upload_form_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be n\
ull"};i===null?i=[j]:i.push(j),e++}var y=X===e;q=q||y;let o=e;te(w,{instancePath:s+"/internal_upload\
_form_info",parentData:r,parentDataProperty:"internal_upload_form_info",rootData:c,dynamicAnchors:v})||
(i=i===null?te.errors:i.concat(te.errors),e=i.length);var y=o===e;if(q=q||y,y){var m={};m.endpoint=!0,
m.form_data=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={instancePath:s+"/internal_upload\
_form_info",schemaPath:"#/properties/internal_upload_form_info/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,E.errors=i,!1}var t=D===e}else var t=!0;
if(t)if(r.signature_info!==void 0){let w=r.signature_info,D=e,$=e,q=!1,X=e;if(w!==null){let j={instancePath:s+
"/signature_info",schemaPath:"#/properties/signature_info/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[j]:i.push(j),e++}var h=X===e;q=q||h;let o=e;ke(w,{instancePath:s+
"/signature_info",parentData:r,parentDataProperty:"signature_info",rootData:c,dynamicAnchors:v})||(i=
i===null?ke.errors:i.concat(ke.errors),e=i.length);var h=o===e;if(q=q||h,h){var b={};b.auth_type=!0,
b.signature=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={instancePath:s+"/signature_info",
schemaPath:"#/properties/signature_info/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};return i===null?i=[j]:i.push(j),e++,E.errors=i,!1}var t=D===e}else var t=!0}}}}}}}}}}else
return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return E.errors=i,e===0}E.evaluated={props:{part_number:!0,upload_url:!0,internal_upload_url:!0,
etag:!0,part_size:!0,content_type:!0,parallel_sha1_ctx:!0,parallel_sha256_ctx:!0,upload_form_info:!0,
internal_upload_form_info:!0,signature_info:!0},dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=C.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l;if(r.file_id===void 0&&(l="file_id"))return C.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+
"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,u=e;if(typeof n!="string"&&n!==null)return C.errors=
[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/type",keyword:"type",params:{type:se.
properties.domain_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.drive_id!==
void 0){let n=r.drive_id,u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/driv\
e_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:se.properties.drive_id.type},
message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.share_id!==void 0){let n=r.share_id,
u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/share_id",schemaPath:"#/prope\
rties/share_id/type",keyword:"type",params:{type:se.properties.share_id.type},message:"must be strin\
g,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.file_id!==void 0){let n=e;if(typeof r.file_id!="st\
ring")return C.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.file_name!==
void 0){let n=r.file_name,u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/fil\
e_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type:se.properties.file_name.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.parent_file_id!==void 0){
let n=r.parent_file_id,u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/parent\
_file_id",schemaPath:"#/properties/parent_file_id/type",keyword:"type",params:{type:se.properties.parent_file_id.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.type!==void 0){let n=r.
type,u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:se.properties.type.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t){if(r.status!==void 0){let n=r.status,u=e;if(typeof n!="string"&&n!==
null)return C.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",
params:{type:se.properties.status.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.exist!==void 0){let n=r.exist,u=e;if(typeof n!="boolean"&&n!==null)return C.errors=[{instancePath:s+
"/exist",schemaPath:"#/properties/exist/type",keyword:"type",params:{type:se.properties.exist.type},
message:"must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.rapid_upload!==void 0){let n=r.
rapid_upload,u=e;if(typeof n!="boolean"&&n!==null)return C.errors=[{instancePath:s+"/rapid_upload",schemaPath:"\
#/properties/rapid_upload/type",keyword:"type",params:{type:se.properties.rapid_upload.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.upload_id,
u=e;if(typeof n!="string"&&n!==null)return C.errors=[{instancePath:s+"/upload_id",schemaPath:"#/prop\
erties/upload_id/type",keyword:"type",params:{type:se.properties.upload_id.type},message:"must be st\
ring,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.revision_id!==void 0){let n=r.revision_id,u=e;if(typeof n!=
"string"&&n!==null)return C.errors=[{instancePath:s+"/revision_id",schemaPath:"#/properties/revision\
_id/type",keyword:"type",params:{type:se.properties.revision_id.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,u=e;if(!Array.
isArray(n)&&n!==null)return C.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/par\
t_info_list/type",keyword:"type",params:{type:se.properties.part_info_list.type},message:"must be ar\
ray,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let y=0;y<d;y++){let m=e;E(n[y],
{instancePath:s+"/part_info_list/"+y,parentData:n,parentDataProperty:y,rootData:c,dynamicAnchors:v})||
(i=i===null?E.errors:i.concat(E.errors),e=i.length);var a=m===e;if(!a)break}}var t=u===e}else var t=!0}}}}}}}}}}}}else
return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return C.errors=i,e===0}C.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Re.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),C(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,
dynamicAnchors:v})||(i=i===null?C.errors:i.concat(C.errors),e=i.length),Re.errors=i,e===0}Re.evaluated=
{props:{domain_id:!0,drive_id:!0,share_id:!0,file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,
exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
var vr=Ce;function J(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=J.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.drive_id===void 0&&(y="drive_id")){
let m={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};i===null?i=[m]:i.push(m),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.share_id===void 0&&(y="share_id")){let m={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have req\
uired property '"+y+"'"};i===null?i=[m]:i.push(m),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[y]:i.push(y),e++,J.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.file_id===void 0&&(y="file_id")||r.upload_id===void 0&&(y="up\
load_id")||r.part_info_list===void 0&&(y="part_info_list"))return J.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+
"'"}],!1;if(r.drive_id!==void 0){let m=e;if(typeof r.drive_id!="string")return J.errors=[{instancePath:s+
"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.share_id!==void 0){let m=e;if(typeof r.share_id!=
"string")return J.errors=[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.file_id!==
void 0){let m=e;if(typeof r.file_id!="string")return J.errors=[{instancePath:s+"/file_id",schemaPath:"\
#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===
e}else var f=!0;if(f){if(r.upload_id!==void 0){let m=e;if(typeof r.upload_id!="string")return J.errors=
[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f)if(r.part_info_list!==void 0){
let m=r.part_info_list,h=e;if(e===h)if(Array.isArray(m)){var d=!0;let S=m.length;for(let w=0;w<S;w++){
let D=e;W(m[w],{instancePath:s+"/part_info_list/"+w,parentData:m,parentDataProperty:w,rootData:c,dynamicAnchors:v})||
(i=i===null?W.errors:i.concat(W.errors),e=i.length);var d=D===e;if(!d)break}}else return J.errors=[{
instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_list/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var f=h===e}else var f=!0}}}}else return J.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=
i,e===0}J.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=Ce.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
J(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,dynamicAnchors:v})||(i=i===null?J.errors:
i.concat(J.errors),e=i.length),Ce.errors=i,e===0}Ce.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
upload_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var hr=Te;var Ne={type:"object",required:["part_info_list"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},file_id:{type:["string","null"]},upload_id:{type:["string","null"]},create_at:{
type:["string","null"],format:"date-time?"},part_info_list:{type:"array",items:{$ref:"/tolerant/Uplo\
adPartInfo"}}}};function Z(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.part_info_list===void 0&&(l="part_info_lis\
t"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,u=e;if(typeof n!=
"string"&&n!==null)return Z.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/\
type",keyword:"type",params:{type:Ne.properties.domain_id.type},message:"must be string,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let n=r.drive_id,u=e;if(typeof n!="string"&&n!==null)return Z.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:Ne.
properties.drive_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.file_id!==
void 0){let n=r.file_id,u=e;if(typeof n!="string"&&n!==null)return Z.errors=[{instancePath:s+"/file_\
id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:Ne.properties.file_id.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.upload_id,
u=e;if(typeof n!="string"&&n!==null)return Z.errors=[{instancePath:s+"/upload_id",schemaPath:"#/prop\
erties/upload_id/type",keyword:"type",params:{type:Ne.properties.upload_id.type},message:"must be st\
ring,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.create_at!==void 0){let n=r.create_at,u=e;if(typeof n!=
"string"&&n!==null)return Z.errors=[{instancePath:s+"/create_at",schemaPath:"#/properties/create_at/\
type",keyword:"type",params:{type:Ne.properties.create_at.type},message:"must be string,null"}],!1;if(e===
u&&e===u&&typeof n=="string"&&!ge.test(n))return Z.errors=[{instancePath:s+"/create_at",schemaPath:"\
#/properties/create_at/format",keyword:"format",params:{format:"date-time?"},message:'must match for\
mat "date-time?"'}],!1;var t=u===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,
u=e;if(e===u)if(Array.isArray(n)){var a=!0;let d=n.length;for(let y=0;y<d;y++){let m=e;E(n[y],{instancePath:s+
"/part_info_list/"+y,parentData:n,parentDataProperty:y,rootData:c,dynamicAnchors:v})||(i=i===null?E.
errors:i.concat(E.errors),e=i.length);var a=m===e;if(!a)break}}else return Z.errors=[{instancePath:s+
"/part_info_list",schemaPath:"#/properties/part_info_list/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=u===e}else var t=!0}}}}}else return Z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=i,e===0}
Z.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},
dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Te.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),Z(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,
dynamicAnchors:v})||(i=i===null?Z.errors:i.concat(Z.errors),e=i.length),Te.errors=i,e===0}Te.evaluated=
{props:{domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};var gr=Me;function K(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=K.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let y={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:d},message:"must have req\
uired property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let d={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,K.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let d;if(r.file_id===void 0&&(d="file_id")||r.upload_id===void 0&&(d="up\
load_id"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.drive_id!==void 0){let y=e;if(typeof r.drive_id!=
"string")return K.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.share_id!==
void 0){let y=e;if(typeof r.share_id!="string")return K.errors=[{instancePath:s+"/share_id",schemaPath:"\
#/properties/share_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===
e}else var f=!0;if(f){if(r.file_id!==void 0){let y=e;if(typeof r.file_id!="string")return K.errors=[
{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.upload_id!==void 0){let y=e;if(typeof r.
upload_id!="string")return K.errors=[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;
if(f){if(r.limit!==void 0){let y=r.limit,m=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))
return K.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var f=m===e}else var f=!0;if(f)if(r.part_number_marker!==
void 0){let y=r.part_number_marker,m=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return K.
errors=[{instancePath:s+"/part_number_marker",schemaPath:"#/properties/part_number_marker/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var f=m===e}else var f=!0}}}}}else return K.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return K.errors=i,e===0}K.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,
limit:!0,part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Me.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),K(r,{instancePath:s,parentData:P,parentDataProperty:k,
rootData:c,dynamicAnchors:v})||(i=i===null?K.errors:i.concat(K.errors),e=i.length),Me.errors=i,e===0}
Me.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};var br=Ve;var Ee={type:"object",required:["upload_id"],properties:{file_id:{type:["string","null"]},upload_id:{
type:"string"},parallel_upload:{type:["boolean","null"]},uploaded_parts:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}},next_part_number_marker:{type:["string","null"]}}};function re(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.upload_id===void 0&&(l="upload_id"))return re.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must\
 have required property '"+l+"'"}],!1;if(r.file_id!==void 0){let n=r.file_id,u=e;if(typeof n!="strin\
g"&&n!==null)return re.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"\
type",params:{type:Ee.properties.file_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.upload_id!==void 0){let n=e;if(typeof r.upload_id!="string")return re.errors=[{instancePath:s+
"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.parallel_upload!==void 0){let n=r.parallel_upload,
u=e;if(typeof n!="boolean"&&n!==null)return re.errors=[{instancePath:s+"/parallel_upload",schemaPath:"\
#/properties/parallel_upload/type",keyword:"type",params:{type:Ee.properties.parallel_upload.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.uploaded_parts!==void 0){let n=r.uploaded_parts,
u=e;if(!Array.isArray(n)&&n!==null)return re.errors=[{instancePath:s+"/uploaded_parts",schemaPath:"#\
/properties/uploaded_parts/type",keyword:"type",params:{type:Ee.properties.uploaded_parts.type},message:"\
must be array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let y=0;y<d;y++){let m=e;
E(n[y],{instancePath:s+"/uploaded_parts/"+y,parentData:n,parentDataProperty:y,rootData:c,dynamicAnchors:v})||
(i=i===null?E.errors:i.concat(E.errors),e=i.length);var a=m===e;if(!a)break}}var t=u===e}else var t=!0;
if(t)if(r.next_part_number_marker!==void 0){let n=r.next_part_number_marker,u=e;if(typeof n!="string"&&
n!==null)return re.errors=[{instancePath:s+"/next_part_number_marker",schemaPath:"#/properties/next_\
part_number_marker/type",keyword:"type",params:{type:Ee.properties.next_part_number_marker.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0}}}}else return re.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=i,e===0}
re.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,next_part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Ve.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),re(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,
dynamicAnchors:v})||(i=i===null?re.errors:i.concat(re.errors),e=i.length),Ve.errors=i,e===0}Ve.evaluated=
{props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,next_part_number_marker:!0},dynamicProps:!1,
dynamicItems:!1};var Pr=Ge;function M(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=M.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.drive_id===void 0&&(y="drive_id")){
let m={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};i===null?i=[m]:i.push(m),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.share_id===void 0&&(y="share_id")){let m={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have req\
uired property '"+y+"'"};i===null?i=[m]:i.push(m),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[y]:i.push(y),e++,M.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.file_id===void 0&&(y="file_id"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pr\
operty '"+y+"'"}],!1;if(r.drive_id!==void 0){let m=e;if(typeof r.drive_id!="string")return M.errors=
[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.share_id!==void 0){let m=e;
if(typeof r.share_id!="string")return M.errors=[{instancePath:s+"/share_id",schemaPath:"#/properties\
/share_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e}else
var f=!0;if(f){if(r.file_id!==void 0){let m=e;if(typeof r.file_id!="string")return M.errors=[{instancePath:s+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.fields!==void 0){let m=e;if(typeof r.fields!=
"string")return M.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var f=m===e}else var f=!0;if(f){if(r.url_expire_sec!==
void 0){let m=r.url_expire_sec,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.
errors=[{instancePath:s+"/url_expire_sec",schemaPath:"#/properties/url_expire_sec/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;var f=h===e}else var f=!0;if(f)if(r.thumbnail_processes!==
void 0){let m=r.thumbnail_processes,h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(m))for(let S in m){
let w=e;if(typeof m[S]!="string")return M.errors=[{instancePath:s+"/thumbnail_processes/"+S.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/thumbnail_processes/additionalProperties/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=w===e;if(!d)break}else return M.
errors=[{instancePath:s+"/thumbnail_processes",schemaPath:"#/properties/thumbnail_processes/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var f=h===e}else var f=!0}}}}}else return M.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return M.errors=i,e===0}M.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,
url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:s="",
parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Ge.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),M(r,{instancePath:s,parentData:P,
parentDataProperty:k,rootData:c,dynamicAnchors:v})||(i=i===null?M.errors:i.concat(M.errors),e=i.length),
Ge.errors=i,e===0}Ge.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,
thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};var kr=Le;function Le(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=Le.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
g(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,dynamicAnchors:v})||(i=i===null?g.errors:
i.concat(g.errors),e=i.length),Le.errors=i,e===0}Le.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var wr=Be;function V(r,{instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.grant_type===void 0&&(a="grant_type")||r.client_id===
void 0&&(a="client_id"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.grant_type!==void 0){
let l=e;if(typeof r.grant_type!="string")return V.errors=[{instancePath:s+"/grant_type",schemaPath:"\
#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
e}else var t=!0;if(t){if(r.client_id!==void 0){let l=e;if(typeof r.client_id!="string")return V.errors=
[{instancePath:s+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.client_secret!==void 0){
let l=e;if(e===l&&e===l&&typeof r.client_secret!="string")return V.errors=[{instancePath:s+"/client_\
secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.code!==void 0){let l=e;if(e===l&&e===l&&typeof r.
code!="string")return V.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.redirect_uri!==
void 0){let l=e;if(typeof r.redirect_uri!="string")return V.errors=[{instancePath:s+"/redirect_uri",
schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.refresh_token!==void 0){let l=e;if(e===l&&e===l&&typeof r.
refresh_token!="string")return V.errors=[{instancePath:s+"/refresh_token",schemaPath:"#/properties/r\
efresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else
var t=!0;if(t){if(r.assertion!==void 0){let l=e;if(e===l&&e===l&&typeof r.assertion!="string")return V.
errors=[{instancePath:s+"/assertion",schemaPath:"#/properties/assertion/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.subdomain_id!==void 0){
let l=e;if(typeof r.subdomain_id!="string")return V.errors=[{instancePath:s+"/subdomain_id",schemaPath:"\
#/properties/subdomain_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=l===e}else var t=!0}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return V.errors=i,e===0}V.evaluated={props:{
grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,refresh_token:!0,assertion:!0,subdomain_id:!0},
dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Be.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),V(r,{instancePath:s,parentData:P,parentDataProperty:k,rootData:c,
dynamicAnchors:v})||(i=i===null?V.errors:i.concat(V.errors),e=i.length),Be.errors=i,e===0}Be.evaluated=
{props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,refresh_token:!0,assertion:!0,
subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};var Ar=Ze;var U={type:"object",required:["access_token"],properties:{access_token:{type:"string",format:"passw\
ord?"},refresh_token:{type:["string","null"],format:"password?"},expires_in:{type:["integer","null"],
format:"int64?"},expire_time:{type:["string","null"],format:"date-time?"},token_type:{type:["string",
"null"]},domain_id:{type:["string","null"]},user_id:{type:["string","null"]},user_name:{type:["strin\
g","null"]},nick_name:{type:["string","null"]},avatar:{type:["string","null"]},role:{type:["string",
"null"]},status:{type:["string","null"]},default_drive_id:{type:["string","null"]},default_sbox_drive_id:{
type:["string","null"]},device_id:{type:["string","null"]},device_name:{type:["string","null"]},is_first_login:{
type:["boolean","null"]},need_link:{type:["boolean","null"]},need_rp_verify:{type:["boolean","null"]},
pin_setup:{type:["boolean","null"]},state:{type:["string","null"]},path_status:{type:["string","null"]},
exist_link:{type:["array","null"],items:{$ref:"/tolerant/LinkInfo"}},user_data:{type:["object","null"],
additionalProperties:!0}}},We={type:"object",properties:{extra:{type:["string","null"]},identity:{type:[
"string","null"]},type:{type:["string","null"]}}};function he(r,{instancePath:s="",parentData:P,parentDataProperty:k,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.extra!==void 0){
let a=r.extra,l=e;if(typeof a!="string"&&a!==null)return he.errors=[{instancePath:s+"/extra",schemaPath:"\
#/properties/extra/type",keyword:"type",params:{type:We.properties.extra.type},message:"must be stri\
ng,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.identity!==void 0){let a=r.identity,l=e;if(typeof a!=
"string"&&a!==null)return he.errors=[{instancePath:s+"/identity",schemaPath:"#/properties/identity/t\
ype",keyword:"type",params:{type:We.properties.identity.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.type!==void 0){let a=r.type,l=e;if(typeof a!="string"&&a!==null)return he.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:We.properties.
type.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}else return he.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=
i,e===0}he.evaluated={props:{extra:!0,identity:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function I(r,{
instancePath:s="",parentData:P,parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,p=I.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.access_token===void 0&&(l="access_token"))return I.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must h\
ave required property '"+l+"'"}],!1;if(r.access_token!==void 0){let n=e;if(e===n&&e===n&&typeof r.access_token!=
"string")return I.errors=[{instancePath:s+"/access_token",schemaPath:"#/properties/access_token/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.refresh_token!==void 0){let n=r.refresh_token,u=e;if(typeof n!="string"&&n!==null)return I.errors=
[{instancePath:s+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{
type:U.properties.refresh_token.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){
if(r.expires_in!==void 0){let n=r.expires_in,u=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&n!==null)return I.errors=[{instancePath:s+"/expires_in",schemaPath:"#/properties/expires_in/typ\
e",keyword:"type",params:{type:U.properties.expires_in.type},message:"must be integer,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.expire_time!==void 0){let n=r.expire_time,u=e;if(typeof n!="string"&&n!==
null)return I.errors=[{instancePath:s+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"\
type",params:{type:U.properties.expire_time.type},message:"must be string,null"}],!1;if(e===u&&e===u&&
typeof n=="string"&&!ge.test(n))return I.errors=[{instancePath:s+"/expire_time",schemaPath:"#/proper\
ties/expire_time/format",keyword:"format",params:{format:"date-time?"},message:'must match format "d\
ate-time?"'}],!1;var t=u===e}else var t=!0;if(t){if(r.token_type!==void 0){let n=r.token_type,u=e;if(typeof n!=
"string"&&n!==null)return I.errors=[{instancePath:s+"/token_type",schemaPath:"#/properties/token_typ\
e/type",keyword:"type",params:{type:U.properties.token_type.type},message:"must be string,null"}],!1;
var t=u===e}else var t=!0;if(t){if(r.domain_id!==void 0){let n=r.domain_id,u=e;if(typeof n!="string"&&
n!==null)return I.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/type",keyword:"\
type",params:{type:U.properties.domain_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.user_id!==void 0){let n=r.user_id,u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:U.properties.user_id.type},
message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.user_name!==void 0){let n=r.
user_name,u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+"/user_name",schemaPath:"\
#/properties/user_name/type",keyword:"type",params:{type:U.properties.user_name.type},message:"must \
be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.nick_name!==void 0){let n=r.nick_name,u=e;
if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+"/nick_name",schemaPath:"#/properti\
es/nick_name/type",keyword:"type",params:{type:U.properties.nick_name.type},message:"must be string,\
null"}],!1;var t=u===e}else var t=!0;if(t){if(r.avatar!==void 0){let n=r.avatar,u=e;if(typeof n!="st\
ring"&&n!==null)return I.errors=[{instancePath:s+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"\
type",params:{type:U.properties.avatar.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.role!==void 0){let n=r.role,u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:U.properties.role.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.status!==void 0){let n=r.status,u=e;if(typeof n!=
"string"&&n!==null)return I.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:U.properties.status.type},message:"must be string,null"}],!1;var t=u===e}else
var t=!0;if(t){if(r.default_drive_id!==void 0){let n=r.default_drive_id,u=e;if(typeof n!="string"&&n!==
null)return I.errors=[{instancePath:s+"/default_drive_id",schemaPath:"#/properties/default_drive_id/\
type",keyword:"type",params:{type:U.properties.default_drive_id.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t){if(r.default_sbox_drive_id!==void 0){let n=r.default_sbox_drive_id,
u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+"/default_sbox_drive_id",schemaPath:"\
#/properties/default_sbox_drive_id/type",keyword:"type",params:{type:U.properties.default_sbox_drive_id.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.device_id!==void 0){let n=r.
device_id,u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+"/device_id",schemaPath:"\
#/properties/device_id/type",keyword:"type",params:{type:U.properties.device_id.type},message:"must \
be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.device_name!==void 0){let n=r.device_name,
u=e;if(typeof n!="string"&&n!==null)return I.errors=[{instancePath:s+"/device_name",schemaPath:"#/pr\
operties/device_name/type",keyword:"type",params:{type:U.properties.device_name.type},message:"must \
be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.is_first_login!==void 0){let n=r.is_first_login,
u=e;if(typeof n!="boolean"&&n!==null)return I.errors=[{instancePath:s+"/is_first_login",schemaPath:"\
#/properties/is_first_login/type",keyword:"type",params:{type:U.properties.is_first_login.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.need_link!==void 0){let n=r.need_link,
u=e;if(typeof n!="boolean"&&n!==null)return I.errors=[{instancePath:s+"/need_link",schemaPath:"#/pro\
perties/need_link/type",keyword:"type",params:{type:U.properties.need_link.type},message:"must be bo\
olean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.need_rp_verify!==void 0){let n=r.need_rp_verify,
u=e;if(typeof n!="boolean"&&n!==null)return I.errors=[{instancePath:s+"/need_rp_verify",schemaPath:"\
#/properties/need_rp_verify/type",keyword:"type",params:{type:U.properties.need_rp_verify.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.pin_setup!==void 0){let n=r.pin_setup,
u=e;if(typeof n!="boolean"&&n!==null)return I.errors=[{instancePath:s+"/pin_setup",schemaPath:"#/pro\
perties/pin_setup/type",keyword:"type",params:{type:U.properties.pin_setup.type},message:"must be bo\
olean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.state!==void 0){let n=r.state,u=e;if(typeof n!=
"string"&&n!==null)return I.errors=[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:U.properties.state.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.path_status!==void 0){let n=r.path_status,u=e;if(typeof n!="string"&&n!==null)return I.errors=
[{instancePath:s+"/path_status",schemaPath:"#/properties/path_status/type",keyword:"type",params:{type:U.
properties.path_status.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.
exist_link!==void 0){let n=r.exist_link,u=e;if(!Array.isArray(n)&&n!==null)return I.errors=[{instancePath:s+
"/exist_link",schemaPath:"#/properties/exist_link/type",keyword:"type",params:{type:U.properties.exist_link.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let y=0;y<
d;y++){let m=e;he(n[y],{instancePath:s+"/exist_link/"+y,parentData:n,parentDataProperty:y,rootData:c,
dynamicAnchors:v})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);var a=m===e;if(!a)break}}var t=u===
e}else var t=!0;if(t)if(r.user_data!==void 0){let n=r.user_data,u=e;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null)return I.errors=[{instancePath:s+"/user_data",schemaPath:"#/properties/user_da\
ta/type",keyword:"type",params:{type:U.properties.user_data.type},message:"must be object,null"}],!1;
var t=u===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else return I.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=i,e===0}I.
evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:s="",parentData:P,
parentDataProperty:k,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,p=Ze.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),I(r,{instancePath:s,parentData:P,parentDataProperty:k,
rootData:c,dynamicAnchors:v})||(i=i===null?I.errors:i.concat(I.errors),e=i.length),Ze.errors=i,e===0}
Ze.evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};var jr={completeFile:{request:pr,response:fr},
createFile:{request:_r,response:cr},getUploadUrl:{request:vr,response:hr},listUploadedParts:{request:gr,
response:br},getFile:{request:Pr,response:kr},token:{request:wr,response:Ar}};

/** Tells whether a value is what its schema says; if not, `errors` says why. */
export interface Validate {
  (data: unknown): boolean;
  /** Of the last call; null after a value that passed. */
  errors?:
    | null
    | {
        instancePath: string;
        keyword: string;
        params: Record<string, unknown>;
        message?: string;
      }[];
}

/**
 * The schemas of each operation's request, as written, and of its answer, where any member that is
 * not required may also be null or empty.
 */
export const validators: Record<OperationId, { request: Validate; response: Validate }> = jr;
