// @ts-nocheck: written by ajv and minified; the types are at the end
// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js';

var dr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(k){throw s=0,k}};var tr=dr(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});function rr(r){let s=r.
length,k=0,P=0,h;for(;P<s;)k++,h=r.charCodeAt(P++),h>=55296&&h<=56319&&P<s&&(h=r.charCodeAt(P),(h&64512)===
56320&&P++);return k}He.default=rr;rr.code='require("ajv/dist/runtime/ucs2length").default'});var yr=Te;var S=tr().default,cr=new RegExp("^[^/]+$","u");function pe(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,n=e;if(e===n)if(Array.isArray(
l)){if(l.length>5)return pe.errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/maxItems",keyword:"\
maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;{var t=!0;let u=l.length;for(let f=0;f<
u;f++){let d=l[f],m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return pe.errors=[{instancePath:s+
"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;var t=m===e;if(!t)break}}}else return pe.errors=[{instancePath:s+"/h",schemaPath:"#\
/properties/h/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else
var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return pe.errors=[{instancePath:s+"/part_offset",schemaPath:"#/properties/part_offs\
et/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=n===e}else var a=!0}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=i,e===0}pe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,
dynamicItems:!1};function oe(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,n=e;if(e===n)if(Array.isArray(
l)){if(l.length>8)return oe.errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/maxItems",keyword:"\
maxItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;{var t=!0;let u=l.length;for(let f=0;f<
u;f++){let d=l[f],m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return oe.errors=[{instancePath:s+
"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;var t=m===e;if(!t)break}}}else return oe.errors=[{instancePath:s+"/h",schemaPath:"#\
/properties/h/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else
var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return oe.errors=[{instancePath:s+"/part_offset",schemaPath:"#/properties/part_offs\
et/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=n===e}else var a=!0}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=i,e===0}oe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.part_number===void 0&&(a="part_number"))return Z.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return Z.errors=[{instancePath:s+"/par\
t_number",schemaPath:"#/properties/part_number/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"}],!1;if(l<1||isNaN(l))return Z.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.content_md5!==void 0){let l=e;if(typeof r.content_md5!=
"string")return Z.errors=[{instancePath:s+"/content_md5",schemaPath:"#/properties/content_md5/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){
if(r.content_type!==void 0){let l=e;if(typeof r.content_type!="string")return Z.errors=[{instancePath:s+
"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.parallel_sha1_ctx!==void 0){let l=e;pe(r.parallel_sha1_ctx,
{instancePath:s+"/parallel_sha1_ctx",parentData:r,parentDataProperty:"parallel_sha1_ctx",rootData:h,
dynamicAnchors:g})||(i=i===null?pe.errors:i.concat(pe.errors),e=i.length);var t=l===e}else var t=!0;
if(t)if(r.parallel_sha256_ctx!==void 0){let l=e;oe(r.parallel_sha256_ctx,{instancePath:s+"/parallel_\
sha256_ctx",parentData:r,parentDataProperty:"parallel_sha256_ctx",rootData:h,dynamicAnchors:g})||(i=
i===null?oe.errors:i.concat(oe.errors),e=i.length);var t=l===e}else var t=!0}}}}else return Z.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Z.errors=i,e===0}Z.evaluated={props:{part_number:!0,content_md5:!0,content_type:!0,parallel_sha1_ctx:!0,
parallel_sha256_ctx:!0},dynamicProps:!1,dynamicItems:!1};var _r=new RegExp("^[^#]+$","u");function ae(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.key===
void 0&&(a="key"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.key!==void 0){let l=r.key,
n=e;if(e===n)if(typeof l=="string"){if(S(l)<1)return ae.errors=[{instancePath:s+"/key",schemaPath:"#\
/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1;if(!_r.test(l))return ae.errors=[{instancePath:s+"/key",schemaPath:"#/properties/ke\
y/pattern",keyword:"pattern",params:{pattern:"^[^#]+$"},message:'must match pattern "^[^#]+$"'}],!1}else
return ae.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.value!==void 0){let l=e;if(typeof r.
value!="string")return ae.errors=[{instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}else return ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ae.errors=i,e===0}ae.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};
var sr=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/;
function I(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=I.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.drive_id===void 0&&(y="drive_id")){
let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"};i===null?i=[c]:i.push(c),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.share_id===void 0&&(y="share_id")){let c={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:y},message:"must have req\
uired property '"+y+"'"};i===null?i=[c]:i.push(c),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[y]:i.push(y),e++,I.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.type===void 0&&(y="type")||r.parent_file_id===
void 0&&(y="parent_file_id"))return I.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.drive_id!==void 0){
let c=r.drive_id,v=e;if(e===v)if(typeof c=="string"){if(S(c)<1)return I.errors=[{instancePath:s+"/dr\
ive_id",schemaPath:"#/properties/drive_id/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:s+"/drive_id",schemaPath:"\
#/properties/drive_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=v===
e}else var f=!0;if(f){if(r.share_id!==void 0){let c=r.share_id,v=e;if(e===v)if(typeof c=="string"){if(S(
c)<1)return I.errors=[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=
[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=v===e}else var f=!0;if(f){if(r.parent_file_id!==void 0){let c=r.
parent_file_id,v=e;if(e===v)if(typeof c=="string"){if(S(c)<1)return I.errors=[{instancePath:s+"/pare\
nt_file_id",schemaPath:"#/properties/parent_file_id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:s+"/parent_\
file_id",schemaPath:"#/properties/parent_file_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=v===e}else var f=!0;if(f){if(r.name!==void 0){let c=r.name,v=e;if(e===v)if(typeof c==
"string"){if(S(c)>1024)return I.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLen\
gth",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;
if(S(c)<1)return I.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!cr.test(c))return I.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[^/]+$"},message:'must match pattern "^[^/]+$"'}],!1}else return I.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=v===e}else var f=!0;if(f){if(r.type!==void 0){let c=e;if(typeof r.type!="string")return I.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.size!==void 0){let c=r.size,v=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return I.errors=[{instancePath:s+"/size",schemaPath:"#/pro\
perties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c)))return I.errors=[{instancePath:s+"/size",schemaPath:"#/proper\
ties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=v===
e}else var f=!0;if(f){if(r.content_type!==void 0){let c=e;if(typeof r.content_type!="string")return I.
errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.part_info_list!==void 0){
let c=r.part_info_list,v=e;if(e===v)if(Array.isArray(c)){if(c.length>1e4)return I.errors=[{instancePath:s+
"/part_info_list",schemaPath:"#/properties/part_info_list/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"}],!1;{var d=!0;let w=c.length;for(let x=0;x<w;x++){let $=e;
Z(c[x],{instancePath:s+"/part_info_list/"+x,parentData:c,parentDataProperty:x,rootData:h,dynamicAnchors:g})||
(i=i===null?Z.errors:i.concat(Z.errors),e=i.length);var d=$===e;if(!d)break}}}else return I.errors=[
{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_list/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var f=v===e}else var f=!0;if(f){if(r.check_name_mode!==void 0){
let c=e;if(typeof r.check_name_mode!="string")return I.errors=[{instancePath:s+"/check_name_mode",schemaPath:"\
#/properties/check_name_mode/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=c===e}else var f=!0;if(f){if(r.content_hash!==void 0){let c=e;if(typeof r.content_hash!="st\
ring")return I.errors=[{instancePath:s+"/content_hash",schemaPath:"#/properties/content_hash/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.content_hash_name!==
void 0){let c=e;if(typeof r.content_hash_name!="string")return I.errors=[{instancePath:s+"/content_h\
ash_name",schemaPath:"#/properties/content_hash_name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.pre_hash!==void 0){let c=e;if(typeof r.pre_hash!=
"string")return I.errors=[{instancePath:s+"/pre_hash",schemaPath:"#/properties/pre_hash/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.parallel_upload!==
void 0){let c=e;if(typeof r.parallel_upload!="boolean")return I.errors=[{instancePath:s+"/parallel_u\
pload",schemaPath:"#/properties/parallel_upload/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var f=c===e}else var f=!0;if(f){if(r.upload_type!==void 0){let c=e;if(typeof r.
upload_type!="string")return I.errors=[{instancePath:s+"/upload_type",schemaPath:"#/properties/uploa\
d_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;
if(f){if(r.file_id!==void 0){let c=e;if(typeof r.file_id!="string")return I.errors=[{instancePath:s+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.hidden!==void 0){let c=e;if(typeof r.hidden!=
"boolean")return I.errors=[{instancePath:s+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var f=c===e}else var f=!0;if(f){if(r.description!==
void 0){let c=r.description,v=e;if(e===v)if(typeof c=="string"){if(S(c)>1024)return I.errors=[{instancePath:s+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1}else return I.errors=[{instancePath:s+"/descr\
iption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var f=v===e}else var f=!0;if(f){if(r.local_created_at!==void 0){let c=r.local_created_at,
v=e;if(e===v&&e===v)if(typeof c=="string"){if(!sr.test(c))return I.errors=[{instancePath:s+"/local_c\
reated_at",schemaPath:"#/properties/local_created_at/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'}],!1}else return I.errors=[{instancePath:s+"/local_cre\
ated_at",schemaPath:"#/properties/local_created_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=v===e}else var f=!0;if(f){if(r.local_modified_at!==void 0){let c=r.local_modified_at,
v=e;if(e===v&&e===v)if(typeof c=="string"){if(!sr.test(c))return I.errors=[{instancePath:s+"/local_m\
odified_at",schemaPath:"#/properties/local_modified_at/format",keyword:"format",params:{format:"date\
-time"},message:'must match format "date-time"'}],!1}else return I.errors=[{instancePath:s+"/local_m\
odified_at",schemaPath:"#/properties/local_modified_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=v===e}else var f=!0;if(f)if(r.user_tags!==void 0){let c=r.user_tags,v=e;if(e===
v)if(Array.isArray(c)){if(c.length>1e3)return I.errors=[{instancePath:s+"/user_tags",schemaPath:"#/p\
roperties/user_tags/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than\
 1000 items"}],!1;{var m=!0;let w=c.length;for(let x=0;x<w;x++){let $=e;ae(c[x],{instancePath:s+"/us\
er_tags/"+x,parentData:c,parentDataProperty:x,rootData:h,dynamicAnchors:g})||(i=i===null?ae.errors:i.
concat(ae.errors),e=i.length);var m=$===e;if(!m)break}}}else return I.errors=[{instancePath:s+"/user\
_tags",schemaPath:"#/properties/user_tags/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var f=v===e}else var f=!0}}}}}}}}}}}}}}}}}}}else return I.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=i,e===0}
I.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,name:!0,type:!0,size:!0,content_type:!0,
part_info_list:!0,check_name_mode:!0,content_hash:!0,content_hash_name:!0,pre_hash:!0,parallel_upload:!0,
upload_type:!0,file_id:!0,hidden:!0,description:!0,local_created_at:!0,local_modified_at:!0,user_tags:!0},
dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Te.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),I(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,
dynamicAnchors:g})||(i=i===null?I.errors:i.concat(I.errors),e=i.length),Te.errors=i,e===0}Te.evaluated=
{props:{drive_id:!0,share_id:!0,parent_file_id:!0,name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,
check_name_mode:!0,content_hash:!0,content_hash_name:!0,pre_hash:!0,parallel_upload:!0,upload_type:!0,
file_id:!0,hidden:!0,description:!0,local_created_at:!0,local_modified_at:!0,user_tags:!0},dynamicProps:!1,
dynamicItems:!1};var hr=Se;var ie={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},share_id:{type:["string","null"]},file_id:{type:"string"},file_name:{type:["\
string","null"]},parent_file_id:{type:["string","null"]},type:{type:["string","null"]},status:{type:[
"string","null"]},exist:{type:["boolean","null"]},rapid_upload:{type:["boolean","null"]},upload_id:{
type:["string","null"]},revision_id:{type:["string","null"]},part_info_list:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}}}},$e={type:"object",required:["part_number"],properties:{part_number:{
type:"integer",format:"int32?"},upload_url:{type:["string","null"]},internal_upload_url:{type:["stri\
ng","null"]},etag:{type:["string","null"]},part_size:{type:["integer","null"],format:"int64?"},content_type:{
type:["string","null"]},parallel_sha1_ctx:{anyOf:[{type:"null"},{$ref:"/tolerant/Sha1Context"}]},parallel_sha256_ctx:{
anyOf:[{type:"null"},{$ref:"/tolerant/Sha256Context"}]},upload_form_info:{anyOf:[{type:"null"},{$ref:"\
/tolerant/UploadFormInfo"}]},internal_upload_form_info:{anyOf:[{type:"null"},{$ref:"/tolerant/Upload\
FormInfo"}]},signature_info:{anyOf:[{type:"null"},{$ref:"/tolerant/SignatureInfo"}]}}},ir={type:"obj\
ect",properties:{h:{type:["array","null"],maxItems:5,items:{type:"integer",format:"int64?"}},part_offset:{
type:["integer","null"],format:"int64?"}}};function ue(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let l=r.h,n=e;if(!Array.isArray(l)&&l!==null)return ue.errors=[{instancePath:s+"/h",schemaPath:"#/pr\
operties/h/type",keyword:"type",params:{type:ir.properties.h.type},message:"must be array,null"}],!1;
if(e===n&&Array.isArray(l)){if(l.length>5)return ue.errors=[{instancePath:s+"/h",schemaPath:"#/prope\
rties/h/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;
{var t=!0;let u=l.length;for(let f=0;f<u;f++){let d=l[f],m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return ue.errors=[{instancePath:s+"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var t=m===e;if(!t)break}}}var a=n===e}else
var a=!0;if(a)if(r.part_offset!==void 0){let l=r.part_offset,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))&&l!==null)return ue.errors=[{instancePath:s+"/part_offset",schemaPath:"#/properties\
/part_offset/type",keyword:"type",params:{type:ir.properties.part_offset.type},message:"must be inte\
ger,null"}],!1;var a=n===e}else var a=!0}else return ue.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=i,e===0}ue.evaluated=
{props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var ar={type:"object",properties:{h:{type:[
"array","null"],maxItems:8,items:{type:"integer",format:"int64?"}},part_offset:{type:["integer","nul\
l"],format:"int64?"}}};function fe(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,
dynamicAnchors:g={}}={}){let i=null,e=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,n=e;if(!Array.
isArray(l)&&l!==null)return fe.errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/type",keyword:"\
type",params:{type:ar.properties.h.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(l)){
if(l.length>8)return fe.errors=[{instancePath:s+"/h",schemaPath:"#/properties/h/maxItems",keyword:"m\
axItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;{var t=!0;let u=l.length;for(let f=0;f<
u;f++){let d=l[f],m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return fe.errors=[{instancePath:s+
"/h/"+f,schemaPath:"#/properties/h/items/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;var t=m===e;if(!t)break}}}var a=n===e}else var a=!0;if(a)if(r.part_offset!==void 0){
let l=r.part_offset,n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return fe.
errors=[{instancePath:s+"/part_offset",schemaPath:"#/properties/part_offset/type",keyword:"type",params:{
type:ar.properties.part_offset.type},message:"must be integer,null"}],!1;var a=n===e}else var a=!0}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return fe.errors=i,e===0}fe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,
dynamicItems:!1};var nr={type:"object",properties:{endpoint:{type:["string","null"]},form_data:{type:[
"object","null"],additionalProperties:{type:"string"}}}};function se(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=se.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.endpoint!==void 0){let l=r.endpoint,n=e;if(typeof l!="string"&&l!==null)return se.errors=[{instancePath:s+
"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type:nr.properties.endpoint.
type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.form_data!==void 0){let l=r.
form_data,n=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return se.errors=[{instancePath:s+
"/form_data",schemaPath:"#/properties/form_data/type",keyword:"type",params:{type:nr.properties.form_data.
type},message:"must be object,null"}],!1;if(e===n&&l&&typeof l=="object"&&!Array.isArray(l))for(let f in l){
let d=e;if(typeof l[f]!="string")return se.errors=[{instancePath:s+"/form_data/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/form_data/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=d===e;if(!a)break}var t=n===e}else var t=!0}else return se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return se.errors=i,e===0}se.evaluated={props:{endpoint:!0,form_data:!0},dynamicProps:!1,
dynamicItems:!1};var lr={type:"object",properties:{auth_type:{type:["string","null"]},signature:{type:[
"string","null"],format:"password?"}}};function Pe(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.auth_type!==
void 0){let a=r.auth_type,l=e;if(typeof a!="string"&&a!==null)return Pe.errors=[{instancePath:s+"/au\
th_type",schemaPath:"#/properties/auth_type/type",keyword:"type",params:{type:lr.properties.auth_type.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.signature!==void 0){let a=r.
signature,l=e;if(typeof a!="string"&&a!==null)return Pe.errors=[{instancePath:s+"/signature",schemaPath:"\
#/properties/signature/type",keyword:"type",params:{type:lr.properties.signature.type},message:"must\
 be string,null"}],!1;var t=l===e}else var t=!0}else return Pe.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=i,e===0}
Pe.evaluated={props:{auth_type:!0,signature:!0},dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",
parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=F.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let E;if(r.part_number===void 0&&(E="part_number"))return F.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:E},message:"must have required pr\
operty '"+E+"'"}],!1;if(r.part_number!==void 0){let w=r.part_number,x=e;if(!(typeof w=="number"&&!(w%
1)&&!isNaN(w)&&isFinite(w)))return F.errors=[{instancePath:s+"/part_number",schemaPath:"#/properties\
/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=x===e}else
var t=!0;if(t){if(r.upload_url!==void 0){let w=r.upload_url,x=e;if(typeof w!="string"&&w!==null)return F.
errors=[{instancePath:s+"/upload_url",schemaPath:"#/properties/upload_url/type",keyword:"type",params:{
type:$e.properties.upload_url.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;if(t){
if(r.internal_upload_url!==void 0){let w=r.internal_upload_url,x=e;if(typeof w!="string"&&w!==null)return F.
errors=[{instancePath:s+"/internal_upload_url",schemaPath:"#/properties/internal_upload_url/type",keyword:"\
type",params:{type:$e.properties.internal_upload_url.type},message:"must be string,null"}],!1;var t=x===
e}else var t=!0;if(t){if(r.etag!==void 0){let w=r.etag,x=e;if(typeof w!="string"&&w!==null)return F.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:$e.properties.
etag.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.part_size!==void 0){
let w=r.part_size,x=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))&&w!==null)return F.errors=
[{instancePath:s+"/part_size",schemaPath:"#/properties/part_size/type",keyword:"type",params:{type:$e.
properties.part_size.type},message:"must be integer,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.
content_type!==void 0){let w=r.content_type,x=e;if(typeof w!="string"&&w!==null)return F.errors=[{instancePath:s+
"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:$e.properties.
content_type.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.parallel_sha1_ctx!==
void 0){let w=r.parallel_sha1_ctx,x=e,$=e,q=!1,Y=e;if(w!==null){let j={instancePath:s+"/parallel_sha\
1_ctx",schemaPath:"#/properties/parallel_sha1_ctx/anyOf/0/type",keyword:"type",params:{type:"null"},
message:"must be null"};i===null?i=[j]:i.push(j),e++}var a=Y===e;q=q||a;let o=e;ue(w,{instancePath:s+
"/parallel_sha1_ctx",parentData:r,parentDataProperty:"parallel_sha1_ctx",rootData:h,dynamicAnchors:g})||
(i=i===null?ue.errors:i.concat(ue.errors),e=i.length);var a=o===e;if(q=q||a,a){var l={};l.h=!0,l.part_offset=
!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={instancePath:s+"/parallel_sha1_ctx",schemaPath:"\
#/properties/parallel_sha1_ctx/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return i===null?i=[j]:i.push(j),e++,F.errors=i,!1}var t=x===e}else var t=!0;if(t){if(r.parallel_sha256_ctx!==
void 0){let w=r.parallel_sha256_ctx,x=e,$=e,q=!1,Y=e;if(w!==null){let j={instancePath:s+"/parallel_s\
ha256_ctx",schemaPath:"#/properties/parallel_sha256_ctx/anyOf/0/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};i===null?i=[j]:i.push(j),e++}var n=Y===e;q=q||n;let o=e;fe(w,{instancePath:s+
"/parallel_sha256_ctx",parentData:r,parentDataProperty:"parallel_sha256_ctx",rootData:h,dynamicAnchors:g})||
(i=i===null?fe.errors:i.concat(fe.errors),e=i.length);var n=o===e;if(q=q||n,n){var u={};u.h=!0,u.part_offset=
!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={instancePath:s+"/parallel_sha256_ctx",schemaPath:"\
#/properties/parallel_sha256_ctx/anyOf",keyword:"anyOf",params:{},message:"must match a schema in an\
yOf"};return i===null?i=[j]:i.push(j),e++,F.errors=i,!1}var t=x===e}else var t=!0;if(t){if(r.upload_form_info!==
void 0){let w=r.upload_form_info,x=e,$=e,q=!1,Y=e;if(w!==null){let j={instancePath:s+"/upload_form_i\
nfo",schemaPath:"#/properties/upload_form_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[j]:i.push(j),e++}var f=Y===e;q=q||f;let o=e;se(w,{instancePath:s+"/upload\
_form_info",parentData:r,parentDataProperty:"upload_form_info",rootData:h,dynamicAnchors:g})||(i=i===
null?se.errors:i.concat(se.errors),e=i.length);var f=o===e;if(q=q||f,f){var d={};d.endpoint=!0,d.form_data=
!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={instancePath:s+"/upload_form_info",schemaPath:"\
#/properties/upload_form_info/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return i===null?i=[j]:i.push(j),e++,F.errors=i,!1}var t=x===e}else var t=!0;if(t){if(r.internal_upload_form_info!==
void 0){let w=r.internal_upload_form_info,x=e,$=e,q=!1,Y=e;if(w!==null){let j={instancePath:s+"/inte\
rnal_upload_form_info",schemaPath:"#/properties/internal_upload_form_info/anyOf/0/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};i===null?i=[j]:i.push(j),e++}var m=Y===e;q=q||m;let o=e;
se(w,{instancePath:s+"/internal_upload_form_info",parentData:r,parentDataProperty:"internal_upload_f\
orm_info",rootData:h,dynamicAnchors:g})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var m=o===
e;if(q=q||m,m){var y={};y.endpoint=!0,y.form_data=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{let j={
instancePath:s+"/internal_upload_form_info",schemaPath:"#/properties/internal_upload_form_info/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,
F.errors=i,!1}var t=x===e}else var t=!0;if(t)if(r.signature_info!==void 0){let w=r.signature_info,x=e,
$=e,q=!1,Y=e;if(w!==null){let j={instancePath:s+"/signature_info",schemaPath:"#/properties/signature\
_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[j]:i.push(
j),e++}var c=Y===e;q=q||c;let o=e;Pe(w,{instancePath:s+"/signature_info",parentData:r,parentDataProperty:"\
signature_info",rootData:h,dynamicAnchors:g})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);
var c=o===e;if(q=q||c,c){var v={};v.auth_type=!0,v.signature=!0}if(q)e=$,i!==null&&($?i.length=$:i=null);else{
let j={instancePath:s+"/signature_info",schemaPath:"#/properties/signature_info/anyOf",keyword:"anyO\
f",params:{},message:"must match a schema in anyOf"};return i===null?i=[j]:i.push(j),e++,F.errors=i,
!1}var t=x===e}else var t=!0}}}}}}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return F.errors=i,e===0}F.evaluated={props:{
part_number:!0,upload_url:!0,internal_upload_url:!0,etag:!0,part_size:!0,content_type:!0,parallel_sha1_ctx:!0,
parallel_sha256_ctx:!0,upload_form_info:!0,internal_upload_form_info:!0,signature_info:!0},dynamicProps:!1,
dynamicItems:!1};function M(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.file_id===void 0&&(l="file_id"))return M.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must\
 have required property '"+l+"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,u=e;if(typeof n!="s\
tring"&&n!==null)return M.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/ty\
pe",keyword:"type",params:{type:ie.properties.domain_id.type},message:"must be string,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let n=r.drive_id,u=e;if(typeof n!="string"&&n!==null)return M.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:ie.
properties.drive_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.share_id!==
void 0){let n=r.share_id,u=e;if(typeof n!="string"&&n!==null)return M.errors=[{instancePath:s+"/shar\
e_id",schemaPath:"#/properties/share_id/type",keyword:"type",params:{type:ie.properties.share_id.type},
message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.file_id!==void 0){let n=e;if(typeof r.
file_id!="string")return M.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.file_name!==void 0){let n=r.file_name,u=e;if(typeof n!="string"&&n!==null)return M.errors=[{instancePath:s+
"/file_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type:ie.properties.file_name.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.parent_file_id!==void 0){
let n=r.parent_file_id,u=e;if(typeof n!="string"&&n!==null)return M.errors=[{instancePath:s+"/parent\
_file_id",schemaPath:"#/properties/parent_file_id/type",keyword:"type",params:{type:ie.properties.parent_file_id.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.type!==void 0){let n=r.
type,u=e;if(typeof n!="string"&&n!==null)return M.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:ie.properties.type.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t){if(r.status!==void 0){let n=r.status,u=e;if(typeof n!="string"&&n!==
null)return M.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",
params:{type:ie.properties.status.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.exist!==void 0){let n=r.exist,u=e;if(typeof n!="boolean"&&n!==null)return M.errors=[{instancePath:s+
"/exist",schemaPath:"#/properties/exist/type",keyword:"type",params:{type:ie.properties.exist.type},
message:"must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.rapid_upload!==void 0){let n=r.
rapid_upload,u=e;if(typeof n!="boolean"&&n!==null)return M.errors=[{instancePath:s+"/rapid_upload",schemaPath:"\
#/properties/rapid_upload/type",keyword:"type",params:{type:ie.properties.rapid_upload.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.upload_id,
u=e;if(typeof n!="string"&&n!==null)return M.errors=[{instancePath:s+"/upload_id",schemaPath:"#/prop\
erties/upload_id/type",keyword:"type",params:{type:ie.properties.upload_id.type},message:"must be st\
ring,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.revision_id!==void 0){let n=r.revision_id,u=e;if(typeof n!=
"string"&&n!==null)return M.errors=[{instancePath:s+"/revision_id",schemaPath:"#/properties/revision\
_id/type",keyword:"type",params:{type:ie.properties.revision_id.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,u=e;if(!Array.
isArray(n)&&n!==null)return M.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/par\
t_info_list/type",keyword:"type",params:{type:ie.properties.part_info_list.type},message:"must be ar\
ray,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let m=0;m<d;m++){let y=e;F(n[m],
{instancePath:s+"/part_info_list/"+m,parentData:n,parentDataProperty:m,rootData:h,dynamicAnchors:g})||
(i=i===null?F.errors:i.concat(F.errors),e=i.length);var a=y===e;if(!a)break}}var t=u===e}else var t=!0}}}}}}}}}}}}else
return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return M.errors=i,e===0}M.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Se.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),M(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,
dynamicAnchors:g})||(i=i===null?M.errors:i.concat(M.errors),e=i.length),Se.errors=i,e===0}Se.evaluated=
{props:{domain_id:!0,drive_id:!0,share_id:!0,file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,
exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
var gr=Ue;var vr=/^0*(?:\d{1,19}|0\d{19}|1[0-7]\d{18}|18[0-3]\d{17}|184[0-3]\d{16}|1844[0-5]\d{15}|18446[0-6]\d{14}|184467[0-3]\d{13}|1844674[0-3]\d{12}|184467440[0-6]\d{10}|1844674407[0-2]\d{9}|18446744073[0-6]\d{8}|1844674407370[0-8]\d{6}|18446744073709[0-4]\d{5}|184467440737095[0-4]\d{4}|18446744073709550\d{3}|18446744073709551[0-5]\d{2}|1844674407370955160\d{1}|1844674407370955161[0-4]|18446744073709551615)$/,
br=new RegExp("^(0|[1-9][0-9]{0,19})$","u");function ne(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.part_number===void 0&&(a="part_number"))return ne.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,n=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===n&&typeof l=="number"&&isFinite(l)){if(l>1e4||isNaN(l))return ne.errors=[{instancePath:s+"/pa\
rt_number",schemaPath:"#/properties/part_number/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"}],!1;if(l<1||isNaN(l))return ne.errors=[{instancePath:s+"/part_number",schemaPath:"\
#/properties/part_number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"}],!1}var t=n===e}else var t=!0;if(t)if(r.etag!==void 0){let l=e;if(typeof r.etag!="string")return ne.
errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var t=l===e}else var t=!0}else return ne.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=
i,e===0}ne.evaluated={props:{part_number:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};function U(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=U.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,a=!1,l=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){let y={instancePath:s,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=l===e;a=a||u;let n=e;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let y={instancePath:s,schemaPath:"\
#/anyOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required proper\
ty '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=t:i=null);else{
let m={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return i===null?i=[m]:i.push(m),e++,U.errors=i,!1}if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.upload_id===void 0&&(m="upload_id"))return U.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,c=e;if(e===c)if(typeof y==
"string"){if(S(y)<1)return U.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return U.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.share_id!==
void 0){let y=r.share_id,c=e;if(e===c)if(typeof y=="string"){if(S(y)<1)return U.errors=[{instancePath:s+
"/share_id",schemaPath:"#/properties/share_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:s+"/share_id",schemaPath:"\
#/properties/share_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===
e}else var f=!0;if(f){if(r.file_id!==void 0){let y=r.file_id,c=e;if(e===c)if(typeof y=="string"){if(S(
y)<1)return U.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=
[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.upload_id!==void 0){let y=r.
upload_id,c=e;if(e===c)if(typeof y=="string"){if(S(y)<1)return U.errors=[{instancePath:s+"/upload_id",
schemaPath:"#/properties/upload_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:s+"/upload_id",schemaPath:"#\
/properties/upload_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===
e}else var f=!0;if(f){if(r.crc64_hash!==void 0){let y=r.crc64_hash,c=e;if(e===c&&e===c)if(typeof y==
"string")if(br.test(y)){if(!vr.test(y))return U.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/\
properties/crc64_hash/format",keyword:"format",params:{format:"uint64"},message:'must match format "\
uint64"'}],!1}else return U.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_has\
h/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,19})$"},message:'must match pattern "\
^(0|[1-9][0-9]{0,19})$"'}],!1;else return U.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/prop\
erties/crc64_hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===
e}else var f=!0;if(f)if(r.part_info_list!==void 0){let y=r.part_info_list,c=e;if(e===c)if(Array.isArray(
y)){if(y.length>1e4)return U.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part\
_info_list/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 it\
ems"}],!1;{var d=!0;let E=y.length;for(let w=0;w<E;w++){let x=e;ne(y[w],{instancePath:s+"/part_info_\
list/"+w,parentData:y,parentDataProperty:w,rootData:h,dynamicAnchors:g})||(i=i===null?ne.errors:i.concat(
ne.errors),e=i.length);var d=x===e;if(!d)break}}}else return U.errors=[{instancePath:s+"/part_info_l\
ist",schemaPath:"#/properties/part_info_list/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var f=c===e}else var f=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=i,e===0}U.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=Ue.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
U(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,dynamicAnchors:g})||(i=i===null?U.errors:
i.concat(U.errors),e=i.length),Ue.errors=i,e===0}Ue.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var Pr=Re;var A={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{type:[
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
type:["string","null"]},auto_delete_left_sec:{type:["integer","null"],format:"int64?"}}},ke=/^$|^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/,
mr=new RegExp("^$|^[0-9]*$","u"),pr={type:"object",properties:{status:{type:["integer","null"],format:"\
int64?"},suggestion:{type:["string","null"]},video_detail:{anyOf:[{type:"null"},{$ref:"/tolerant/Inv\
estigationVideoDetail"}]}}},kr={type:"object",properties:{block_frames:{type:["array","null"],items:{
$ref:"/tolerant/InvestigationBlockFrame"}}}},Je={type:"object",properties:{label:{type:["string","nu\
ll"]},offset:{type:["integer","null"],format:"int64?"},rate:{type:["number","null"],format:"double?"}}};
function ye(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.label!==void 0){let a=r.label,l=e;if(typeof a!="\
string"&&a!==null)return ye.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:Je.properties.label.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.offset!==void 0){let a=r.offset,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return ye.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"\
type",params:{type:Je.properties.offset.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.rate!==void 0){let a=r.rate,l=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return ye.
errors=[{instancePath:s+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:Je.properties.
rate.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0}}else return ye.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=
i,e===0}ye.evaluated={props:{label:!0,offset:!0,rate:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.block_frames!==void 0){let a=r.block_frames,l=e;if(!Array.
isArray(a)&&a!==null)return je.errors=[{instancePath:s+"/block_frames",schemaPath:"#/properties/bloc\
k_frames/type",keyword:"type",params:{type:kr.properties.block_frames.type},message:"must be array,n\
ull"}],!1;if(e===l&&Array.isArray(a)){var t=!0;let n=a.length;for(let u=0;u<n;u++){let f=e;ye(a[u],{
instancePath:s+"/block_frames/"+u,parentData:a,parentDataProperty:u,rootData:h,dynamicAnchors:g})||(i=
i===null?ye.errors:i.concat(ye.errors),e=i.length);var t=f===e;if(!t)break}}}}else return je.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return je.errors=i,e===0}je.evaluated={props:{block_frames:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.status!==void 0){let n=r.status,u=e;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return ce.errors=[{instancePath:s+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:pr.properties.status.type},message:"must be in\
teger,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.suggestion!==void 0){let n=r.suggestion,u=e;if(typeof n!=
"string"&&n!==null)return ce.errors=[{instancePath:s+"/suggestion",schemaPath:"#/properties/suggesti\
on/type",keyword:"type",params:{type:pr.properties.suggestion.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t)if(r.video_detail!==void 0){let n=r.video_detail,u=e,f=e,d=!1,m=e;
if(n!==null){let v={instancePath:s+"/video_detail",schemaPath:"#/properties/video_detail/anyOf/0/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[v]:i.push(v),e++}var a=m===
e;d=d||a;let y=e;je(n,{instancePath:s+"/video_detail",parentData:r,parentDataProperty:"video_detail",
rootData:h,dynamicAnchors:g})||(i=i===null?je.errors:i.concat(je.errors),e=i.length);var a=y===e;if(d=
d||a,a){var l={};l.block_frames=!0}if(d)e=f,i!==null&&(f?i.length=f:i=null);else{let v={instancePath:s+
"/video_detail",schemaPath:"#/properties/video_detail/anyOf",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"};return i===null?i=[v]:i.push(v),e++,ce.errors=i,!1}var t=u===e}else var t=!0}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ce.errors=i,e===0}ce.evaluated={props:{status:!0,suggestion:!0,video_detail:!0},
dynamicProps:!1,dynamicItems:!1};var Q={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},image_tags:{type:["array","null"],items:{$ref:"/toleran\
t/SystemTag"}},faces:{type:["string","null"]},faces_thumbnail:{type:["array","null"],items:{$ref:"/t\
olerant/FaceThumbnail"}},exif:{type:["string","null"]},image_quality:{anyOf:[{type:"null"},{$ref:"/t\
olerant/ImageQuality"}]},cropping_suggestion:{type:["array","null"],items:{$ref:"/tolerant/CroppingS\
uggestion"}}}},Ne={type:"object",properties:{confidence:{type:["number","null"],format:"float?"},parent_name:{
type:["string","null"]},name:{type:["string","null"]},tag_level:{type:["integer","null"],format:"int\
32?"},source:{type:["string","null"]},centric_score:{type:["number","null"],format:"float?"}}};function K(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=K.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.confidence!==void 0){let a=r.confidence,l=e;if(!(typeof a=="number"&&
isFinite(a))&&a!==null)return K.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confi\
dence/type",keyword:"type",params:{type:Ne.properties.confidence.type},message:"must be number,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.parent_name!==void 0){let a=r.parent_name,l=e;if(typeof a!="\
string"&&a!==null)return K.errors=[{instancePath:s+"/parent_name",schemaPath:"#/properties/parent_na\
me/type",keyword:"type",params:{type:Ne.properties.parent_name.type},message:"must be string,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.name!==void 0){let a=r.name,l=e;if(typeof a!="string"&&a!==null)
return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:Ne.properties.name.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.
tag_level!==void 0){let a=r.tag_level,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&
a!==null)return K.errors=[{instancePath:s+"/tag_level",schemaPath:"#/properties/tag_level/type",keyword:"\
type",params:{type:Ne.properties.tag_level.type},message:"must be integer,null"}],!1;var t=l===e}else
var t=!0;if(t){if(r.source!==void 0){let a=r.source,l=e;if(typeof a!="string"&&a!==null)return K.errors=
[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:Ne.properties.
source.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.centric_score!==
void 0){let a=r.centric_score,l=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return K.errors=[{
instancePath:s+"/centric_score",schemaPath:"#/properties/centric_score/type",keyword:"type",params:{
type:Ne.properties.centric_score.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0}}}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return K.errors=i,e===0}K.evaluated={props:{confidence:!0,parent_name:!0,name:!0,
tag_level:!0,source:!0,centric_score:!0},dynamicProps:!1,dynamicItems:!1};var We={type:"object",properties:{
face_id:{type:["string","null"]},face_group_id:{type:["string","null"]},face_thumbnail:{type:["strin\
g","null"]}}};function _e(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=_e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.face_id!==void 0){let a=r.face_id,l=e;if(typeof a!=
"string"&&a!==null)return _e.errors=[{instancePath:s+"/face_id",schemaPath:"#/properties/face_id/typ\
e",keyword:"type",params:{type:We.properties.face_id.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.face_group_id!==void 0){let a=r.face_group_id,l=e;if(typeof a!="string"&&
a!==null)return _e.errors=[{instancePath:s+"/face_group_id",schemaPath:"#/properties/face_group_id/t\
ype",keyword:"type",params:{type:We.properties.face_group_id.type},message:"must be string,null"}],!1;
var t=l===e}else var t=!0;if(t)if(r.face_thumbnail!==void 0){let a=r.face_thumbnail,l=e;if(typeof a!=
"string"&&a!==null)return _e.errors=[{instancePath:s+"/face_thumbnail",schemaPath:"#/properties/face\
_thumbnail/type",keyword:"type",params:{type:We.properties.face_thumbnail.type},message:"must be str\
ing,null"}],!1;var t=l===e}else var t=!0}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=i,e===0}_e.evaluated=
{props:{face_id:!0,face_group_id:!0,face_thumbnail:!0},dynamicProps:!1,dynamicItems:!1};var wr={type:"\
object",properties:{overall_score:{type:["number","null"],format:"double?"}}};function xe(r,{instancePath:s="",
parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=xe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.overall_score!==void 0){let t=r.overall_score;if(!(typeof t=="number"&&isFinite(
t))&&t!==null)return xe.errors=[{instancePath:s+"/overall_score",schemaPath:"#/properties/overall_sc\
ore/type",keyword:"type",params:{type:wr.properties.overall_score.type},message:"must be number,null"}],
!1}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return xe.errors=i,e===0}xe.evaluated={props:{overall_score:!0},dynamicProps:!1,
dynamicItems:!1};var or={type:"object",properties:{aspect_ratio:{type:["string","null"]},cropping_boundary:{
anyOf:[{type:"null"},{$ref:"/tolerant/CroppingBoundary"}]},score:{type:["number","null"],format:"dou\
ble?"}}},Fe={type:"object",properties:{width:{type:["integer","null"],format:"int64?"},height:{type:[
"integer","null"],format:"int64?"},top:{type:["integer","null"],format:"int64?"},left:{type:["intege\
r","null"],format:"int64?"}}};function me(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,
dynamicAnchors:g={}}={}){let i=null,e=0,p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){let a=r.width,
l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return me.errors=[{instancePath:s+
"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:Fe.properties.width.type},
message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.height!==void 0){let a=r.height,
l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return me.errors=[{instancePath:s+
"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:Fe.properties.height.type},
message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.top!==void 0){let a=r.top,l=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return me.errors=[{instancePath:s+
"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type:Fe.properties.top.type},message:"\
must be integer,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.left!==void 0){let a=r.left,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return me.errors=[{instancePath:s+"/left",schemaPath:"\
#/properties/left/type",keyword:"type",params:{type:Fe.properties.left.type},message:"must be intege\
r,null"}],!1;var t=l===e}else var t=!0}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=i,e===0}me.evaluated=
{props:{width:!0,height:!0,top:!0,left:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",
parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=he.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.aspect_ratio!==void 0){let n=r.aspect_ratio,u=e;if(typeof n!="string"&&n!==null)
return he.errors=[{instancePath:s+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"\
type",params:{type:or.properties.aspect_ratio.type},message:"must be string,null"}],!1;var t=u===e}else
var t=!0;if(t){if(r.cropping_boundary!==void 0){let n=r.cropping_boundary,u=e,f=e,d=!1,m=e;if(n!==null){
let v={instancePath:s+"/cropping_boundary",schemaPath:"#/properties/cropping_boundary/anyOf/0/type",
keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[v]:i.push(v),e++}var a=m===e;
d=d||a;let y=e;me(n,{instancePath:s+"/cropping_boundary",parentData:r,parentDataProperty:"cropping_b\
oundary",rootData:h,dynamicAnchors:g})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);var a=y===
e;if(d=d||a,a){var l={};l.width=!0,l.height=!0,l.top=!0,l.left=!0}if(d)e=f,i!==null&&(f?i.length=f:i=
null);else{let v={instancePath:s+"/cropping_boundary",schemaPath:"#/properties/cropping_boundary/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[v]:i.push(v),
e++,he.errors=i,!1}var t=u===e}else var t=!0;if(t)if(r.score!==void 0){let n=r.score,u=e;if(!(typeof n==
"number"&&isFinite(n))&&n!==null)return he.errors=[{instancePath:s+"/score",schemaPath:"#/properties\
/score/type",keyword:"type",params:{type:or.properties.score.type},message:"must be number,null"}],!1;
var t=u===e}else var t=!0}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return he.errors=i,e===0}he.evaluated={props:{aspect_ratio:!0,
cropping_boundary:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=z.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.time!==void 0){let d=r.time,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Q.properties.time.type},message:"\
must be string,null"}],!1;if(e===m&&e===m&&typeof d=="string"&&!ke.test(d))return z.errors=[{instancePath:s+
"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format:"date-time?"},message:'\
must match format "date-time?"'}],!1;var t=m===e}else var t=!0;if(t){if(r.width!==void 0){let d=r.width,
m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return z.errors=[{instancePath:s+
"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:Q.properties.width.type},message:"\
must be integer,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.height!==void 0){let d=r.height,m=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return z.errors=[{instancePath:s+
"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:Q.properties.height.type},
message:"must be integer,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.location!==void 0){let d=r.
location,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/location",schemaPath:"\
#/properties/location/type",keyword:"type",params:{type:Q.properties.location.type},message:"must be\
 string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.country!==void 0){let d=r.country,m=e;if(typeof d!=
"string"&&d!==null)return z.errors=[{instancePath:s+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:Q.properties.country.type},message:"must be string,null"}],!1;var t=m===
e}else var t=!0;if(t){if(r.province!==void 0){let d=r.province,m=e;if(typeof d!="string"&&d!==null)return z.
errors=[{instancePath:s+"/province",schemaPath:"#/properties/province/type",keyword:"type",params:{type:Q.
properties.province.type},message:"must be string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.city!==
void 0){let d=r.city,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/city",schemaPath:"\
#/properties/city/type",keyword:"type",params:{type:Q.properties.city.type},message:"must be string,\
null"}],!1;var t=m===e}else var t=!0;if(t){if(r.district!==void 0){let d=r.district,m=e;if(typeof d!=
"string"&&d!==null)return z.errors=[{instancePath:s+"/district",schemaPath:"#/properties/district/ty\
pe",keyword:"type",params:{type:Q.properties.district.type},message:"must be string,null"}],!1;var t=m===
e}else var t=!0;if(t){if(r.township!==void 0){let d=r.township,m=e;if(typeof d!="string"&&d!==null)return z.
errors=[{instancePath:s+"/township",schemaPath:"#/properties/township/type",keyword:"type",params:{type:Q.
properties.township.type},message:"must be string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.address_line!==
void 0){let d=r.address_line,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+"/\
address_line",schemaPath:"#/properties/address_line/type",keyword:"type",params:{type:Q.properties.address_line.
type},message:"must be string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.image_tags!==void 0){let d=r.
image_tags,m=e;if(!Array.isArray(d)&&d!==null)return z.errors=[{instancePath:s+"/image_tags",schemaPath:"\
#/properties/image_tags/type",keyword:"type",params:{type:Q.properties.image_tags.type},message:"mus\
t be array,null"}],!1;if(e===m&&Array.isArray(d)){var a=!0;let c=d.length;for(let v=0;v<c;v++){let E=e;
K(d[v],{instancePath:s+"/image_tags/"+v,parentData:d,parentDataProperty:v,rootData:h,dynamicAnchors:g})||
(i=i===null?K.errors:i.concat(K.errors),e=i.length);var a=E===e;if(!a)break}}var t=m===e}else var t=!0;
if(t){if(r.faces!==void 0){let d=r.faces,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/faces",schemaPath:"#/properties/faces/type",keyword:"type",params:{type:Q.properties.faces.type},message:"\
must be string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.faces_thumbnail!==void 0){let d=r.faces_thumbnail,
m=e;if(!Array.isArray(d)&&d!==null)return z.errors=[{instancePath:s+"/faces_thumbnail",schemaPath:"#\
/properties/faces_thumbnail/type",keyword:"type",params:{type:Q.properties.faces_thumbnail.type},message:"\
must be array,null"}],!1;if(e===m&&Array.isArray(d)){var l=!0;let c=d.length;for(let v=0;v<c;v++){let E=e;
_e(d[v],{instancePath:s+"/faces_thumbnail/"+v,parentData:d,parentDataProperty:v,rootData:h,dynamicAnchors:g})||
(i=i===null?_e.errors:i.concat(_e.errors),e=i.length);var l=E===e;if(!l)break}}var t=m===e}else var t=!0;
if(t){if(r.exif!==void 0){let d=r.exif,m=e;if(typeof d!="string"&&d!==null)return z.errors=[{instancePath:s+
"/exif",schemaPath:"#/properties/exif/type",keyword:"type",params:{type:Q.properties.exif.type},message:"\
must be string,null"}],!1;var t=m===e}else var t=!0;if(t){if(r.image_quality!==void 0){let d=r.image_quality,
m=e,y=e,c=!1,v=e;if(d!==null){let x={instancePath:s+"/image_quality",schemaPath:"#/properties/image_\
quality/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[x]:i.push(
x),e++}var n=v===e;c=c||n;let E=e;xe(d,{instancePath:s+"/image_quality",parentData:r,parentDataProperty:"\
image_quality",rootData:h,dynamicAnchors:g})||(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);
var n=E===e;if(c=c||n,n){var u={};u.overall_score=!0}if(c)e=y,i!==null&&(y?i.length=y:i=null);else{let x={
instancePath:s+"/image_quality",schemaPath:"#/properties/image_quality/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[x]:i.push(x),e++,z.errors=i,!1}var t=m===
e}else var t=!0;if(t)if(r.cropping_suggestion!==void 0){let d=r.cropping_suggestion,m=e;if(!Array.isArray(
d)&&d!==null)return z.errors=[{instancePath:s+"/cropping_suggestion",schemaPath:"#/properties/croppi\
ng_suggestion/type",keyword:"type",params:{type:Q.properties.cropping_suggestion.type},message:"must\
 be array,null"}],!1;if(e===m&&Array.isArray(d)){var f=!0;let c=d.length;for(let v=0;v<c;v++){let E=e;
he(d[v],{instancePath:s+"/cropping_suggestion/"+v,parentData:d,parentDataProperty:v,rootData:h,dynamicAnchors:g})||
(i=i===null?he.errors:i.concat(he.errors),e=i.length);var f=E===e;if(!f)break}}var t=m===e}else var t=!0}}}}}}}}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return z.errors=i,e===0}z.evaluated={props:{time:!0,width:!0,height:!0,location:!0,
country:!0,province:!0,city:!0,district:!0,township:!0,address_line:!0,image_tags:!0,faces:!0,faces_thumbnail:!0,
exif:!0,image_quality:!0,cropping_suggestion:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:"obje\
ct",properties:{crc64_hash:{type:["string","null"],pattern:"^$|^[0-9]*$"},size:{type:["integer","nul\
l"],format:"int64?"},content_hash:{type:["string","null"]},content_hash_name:{type:["string","null"]},
download_url:{type:["string","null"]},url:{type:["string","null"]},thumbnail:{type:["string","null"]}}};
function H(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.crc64_hash!==void 0){let a=r.crc64_hash,l=e;if(typeof a!=
"string"&&a!==null)return H.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_has\
h/type",keyword:"type",params:{type:Ie.properties.crc64_hash.type},message:"must be string,null"}],!1;
if(e===l&&typeof a=="string"&&!mr.test(a))return H.errors=[{instancePath:s+"/crc64_hash",schemaPath:"\
#/properties/crc64_hash/pattern",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must matc\
h pattern "^$|^[0-9]*$"'}],!1;var t=l===e}else var t=!0;if(t){if(r.size!==void 0){let a=r.size,l=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return H.errors=[{instancePath:s+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:Ie.properties.size.type},message:"must be intege\
r,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_hash!==void 0){let a=r.content_hash,l=e;if(typeof a!=
"string"&&a!==null)return H.errors=[{instancePath:s+"/content_hash",schemaPath:"#/properties/content\
_hash/type",keyword:"type",params:{type:Ie.properties.content_hash.type},message:"must be string,nul\
l"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_hash_name!==void 0){let a=r.content_hash_name,l=e;
if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+"/content_hash_name",schemaPath:"#/\
properties/content_hash_name/type",keyword:"type",params:{type:Ie.properties.content_hash_name.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.download_url!==void 0){let a=r.
download_url,l=e;if(typeof a!="string"&&a!==null)return H.errors=[{instancePath:s+"/download_url",schemaPath:"\
#/properties/download_url/type",keyword:"type",params:{type:Ie.properties.download_url.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.url!==void 0){let a=r.url,l=e;if(typeof a!=
"string"&&a!==null)return H.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:Ie.properties.url.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.thumbnail!==void 0){let a=r.thumbnail,l=e;if(typeof a!="string"&&a!==null)return H.errors=
[{instancePath:s+"/thumbnail",schemaPath:"#/properties/thumbnail/type",keyword:"type",params:{type:Ie.
properties.thumbnail.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return H.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return H.errors=i,e===0}H.evaluated={props:{crc64_hash:!0,size:!0,content_hash:!0,content_hash_name:!0,
download_url:!0,url:!0,thumbnail:!0},dynamicProps:!1,dynamicItems:!1};var W={type:"object",properties:{
time:{type:["string","null"],format:"date-time?"},width:{type:["integer","null"],format:"int64?"},height:{
type:["integer","null"],format:"int64?"},location:{type:["string","null"]},country:{type:["string","\
null"]},province:{type:["string","null"]},city:{type:["string","null"]},district:{type:["string","nu\
ll"]},township:{type:["string","null"]},address_line:{type:["string","null"]},duration:{type:["strin\
g","null"]},image_tags:{type:["array","null"],items:{$ref:"/tolerant/SystemTag"}},video_media_video_stream:{
type:["array","null"],items:{$ref:"/tolerant/VideoMediaVideoStream"}},video_media_audio_stream:{type:[
"array","null"],items:{$ref:"/tolerant/VideoMediaAudioStream"}}}},qe={type:"object",properties:{duration:{
type:["string","null"]},bitrate:{type:["string","null"]},code_name:{type:["string","null"]},frame_count:{
type:["string","null"]},clarity:{type:["string","null"]},fps:{type:["string","null"]},rotate:{type:[
"string","null"]}}};function X(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=X.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let a=r.duration,l=e;if(typeof a!=
"string"&&a!==null)return X.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/ty\
pe",keyword:"type",params:{type:qe.properties.duration.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.bitrate!==void 0){let a=r.bitrate,l=e;if(typeof a!="string"&&a!==null)return X.
errors=[{instancePath:s+"/bitrate",schemaPath:"#/properties/bitrate/type",keyword:"type",params:{type:qe.
properties.bitrate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.code_name!==
void 0){let a=r.code_name,l=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:s+"/cod\
e_name",schemaPath:"#/properties/code_name/type",keyword:"type",params:{type:qe.properties.code_name.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.frame_count!==void 0){
let a=r.frame_count,l=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:s+"/frame_cou\
nt",schemaPath:"#/properties/frame_count/type",keyword:"type",params:{type:qe.properties.frame_count.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.clarity!==void 0){let a=r.
clarity,l=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:s+"/clarity",schemaPath:"\
#/properties/clarity/type",keyword:"type",params:{type:qe.properties.clarity.type},message:"must be \
string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.fps!==void 0){let a=r.fps,l=e;if(typeof a!="s\
tring"&&a!==null)return X.errors=[{instancePath:s+"/fps",schemaPath:"#/properties/fps/type",keyword:"\
type",params:{type:qe.properties.fps.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t)if(r.rotate!==void 0){let a=r.rotate,l=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:s+
"/rotate",schemaPath:"#/properties/rotate/type",keyword:"type",params:{type:qe.properties.rotate.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return X.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=
i,e===0}X.evaluated={props:{duration:!0,bitrate:!0,code_name:!0,frame_count:!0,clarity:!0,fps:!0,rotate:!0},
dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",properties:{duration:{type:["string","null"]},
bit_rate:{type:["string","null"]},code_name:{type:["string","null"]},channels:{type:["integer","null"],
format:"int64?"},channel_layout:{type:["string","null"]},sample_rate:{type:["string","null"]}}};function re(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let a=r.duration,l=e;if(typeof a!="st\
ring"&&a!==null)return re.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",
keyword:"type",params:{type:Oe.properties.duration.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t){if(r.bit_rate!==void 0){let a=r.bit_rate,l=e;if(typeof a!="string"&&a!==null)return re.
errors=[{instancePath:s+"/bit_rate",schemaPath:"#/properties/bit_rate/type",keyword:"type",params:{type:Oe.
properties.bit_rate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.code_name!==
void 0){let a=r.code_name,l=e;if(typeof a!="string"&&a!==null)return re.errors=[{instancePath:s+"/co\
de_name",schemaPath:"#/properties/code_name/type",keyword:"type",params:{type:Oe.properties.code_name.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.channels!==void 0){let a=r.
channels,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return re.errors=[{instancePath:s+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:Oe.properties.channels.
type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.channel_layout!==void 0){
let a=r.channel_layout,l=e;if(typeof a!="string"&&a!==null)return re.errors=[{instancePath:s+"/chann\
el_layout",schemaPath:"#/properties/channel_layout/type",keyword:"type",params:{type:Oe.properties.channel_layout.
type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.sample_rate!==void 0){let a=r.
sample_rate,l=e;if(typeof a!="string"&&a!==null)return re.errors=[{instancePath:s+"/sample_rate",schemaPath:"\
#/properties/sample_rate/type",keyword:"type",params:{type:Oe.properties.sample_rate.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0}}}}}else return re.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=i,e===0}
re.evaluated={props:{duration:!0,bit_rate:!0,code_name:!0,channels:!0,channel_layout:!0,sample_rate:!0},
dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,
dynamicAnchors:g={}}={}){let i=null,e=0,p=R.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time!==void 0){let u=r.time,
f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/time",schemaPath:"#/propertie\
s/time/type",keyword:"type",params:{type:W.properties.time.type},message:"must be string,null"}],!1;
if(e===f&&e===f&&typeof u=="string"&&!ke.test(u))return R.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/format",keyword:"format",params:{format:"date-time?"},message:'must match format "\
date-time?"'}],!1;var t=f===e}else var t=!0;if(t){if(r.width!==void 0){let u=r.width,f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return R.errors=[{instancePath:s+"/width",schemaPath:"\
#/properties/width/type",keyword:"type",params:{type:W.properties.width.type},message:"must be integ\
er,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.height!==void 0){let u=r.height,f=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return R.errors=[{instancePath:s+"/height",schemaPath:"\
#/properties/height/type",keyword:"type",params:{type:W.properties.height.type},message:"must be int\
eger,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.location!==void 0){let u=r.location,f=e;if(typeof u!=
"string"&&u!==null)return R.errors=[{instancePath:s+"/location",schemaPath:"#/properties/location/ty\
pe",keyword:"type",params:{type:W.properties.location.type},message:"must be string,null"}],!1;var t=f===
e}else var t=!0;if(t){if(r.country!==void 0){let u=r.country,f=e;if(typeof u!="string"&&u!==null)return R.
errors=[{instancePath:s+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:W.
properties.country.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.province!==
void 0){let u=r.province,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/prov\
ince",schemaPath:"#/properties/province/type",keyword:"type",params:{type:W.properties.province.type},
message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.city!==void 0){let u=r.city,
f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/city",schemaPath:"#/propertie\
s/city/type",keyword:"type",params:{type:W.properties.city.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.district!==void 0){let u=r.district,f=e;if(typeof u!="string"&&
u!==null)return R.errors=[{instancePath:s+"/district",schemaPath:"#/properties/district/type",keyword:"\
type",params:{type:W.properties.district.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;
if(t){if(r.township!==void 0){let u=r.township,f=e;if(typeof u!="string"&&u!==null)return R.errors=[
{instancePath:s+"/township",schemaPath:"#/properties/township/type",keyword:"type",params:{type:W.properties.
township.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.address_line!==
void 0){let u=r.address_line,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/\
address_line",schemaPath:"#/properties/address_line/type",keyword:"type",params:{type:W.properties.address_line.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.duration!==void 0){let u=r.
duration,f=e;if(typeof u!="string"&&u!==null)return R.errors=[{instancePath:s+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:W.properties.duration.type},message:"must be\
 string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.image_tags!==void 0){let u=r.image_tags,f=e;
if(!Array.isArray(u)&&u!==null)return R.errors=[{instancePath:s+"/image_tags",schemaPath:"#/properti\
es/image_tags/type",keyword:"type",params:{type:W.properties.image_tags.type},message:"must be array\
,null"}],!1;if(e===f&&Array.isArray(u)){var a=!0;let m=u.length;for(let y=0;y<m;y++){let c=e;K(u[y],
{instancePath:s+"/image_tags/"+y,parentData:u,parentDataProperty:y,rootData:h,dynamicAnchors:g})||(i=
i===null?K.errors:i.concat(K.errors),e=i.length);var a=c===e;if(!a)break}}var t=f===e}else var t=!0;
if(t){if(r.video_media_video_stream!==void 0){let u=r.video_media_video_stream,f=e;if(!Array.isArray(
u)&&u!==null)return R.errors=[{instancePath:s+"/video_media_video_stream",schemaPath:"#/properties/v\
ideo_media_video_stream/type",keyword:"type",params:{type:W.properties.video_media_video_stream.type},
message:"must be array,null"}],!1;if(e===f&&Array.isArray(u)){var l=!0;let m=u.length;for(let y=0;y<
m;y++){let c=e;X(u[y],{instancePath:s+"/video_media_video_stream/"+y,parentData:u,parentDataProperty:y,
rootData:h,dynamicAnchors:g})||(i=i===null?X.errors:i.concat(X.errors),e=i.length);var l=c===e;if(!l)
break}}var t=f===e}else var t=!0;if(t)if(r.video_media_audio_stream!==void 0){let u=r.video_media_audio_stream,
f=e;if(!Array.isArray(u)&&u!==null)return R.errors=[{instancePath:s+"/video_media_audio_stream",schemaPath:"\
#/properties/video_media_audio_stream/type",keyword:"type",params:{type:W.properties.video_media_audio_stream.
type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(u)){var n=!0;let m=u.length;for(let y=0;y<
m;y++){let c=e;re(u[y],{instancePath:s+"/video_media_audio_stream/"+y,parentData:u,parentDataProperty:y,
rootData:h,dynamicAnchors:g})||(i=i===null?re.errors:i.concat(re.errors),e=i.length);var n=c===e;if(!n)
break}}var t=f===e}else var t=!0}}}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=i,e===0}R.evaluated=
{props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,city:!0,district:!0,township:!0,
address_line:!0,duration:!0,image_tags:!0,video_media_video_stream:!0,video_media_audio_stream:!0},dynamicProps:!1,
dynamicItems:!1};var ur={type:"object",properties:{dir_count:{type:["integer","null"],format:"int64?"},
file_count:{type:["integer","null"],format:"int64?"}}};function we(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=we.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.dir_count!==void 0){let a=r.dir_count,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return we.errors=[{instancePath:s+"/dir_count",schemaPath:"#/properties/dir_count/type",
keyword:"type",params:{type:ur.properties.dir_count.type},message:"must be integer,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.file_count!==void 0){let a=r.file_count,l=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))&&a!==null)return we.errors=[{instancePath:s+"/file_count",schemaPath:"#/prop\
erties/file_count/type",keyword:"type",params:{type:ur.properties.file_count.type},message:"must be \
integer,null"}],!1;var t=l===e}else var t=!0}else return we.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=i,e===0}we.
evaluated={props:{dir_count:!0,file_count:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",
properties:{semantic_similarity:{type:["number","null"],format:"double?"},document_contents:{type:["\
array","null"],items:{$ref:"/tolerant/SemanticDocumentContent"}},scene_contents:{type:["array","null"],
items:{$ref:"/tolerant/SemanticSceneContent"}}}},Ar={type:"object",properties:{element_contents:{type:[
"array","null"],items:{$ref:"/tolerant/SemanticElementContent"}}}},Ee={type:"object",properties:{type:{
type:["string","null"]},content:{type:["string","null"]},url:{type:["string","null"]},time_range:{type:[
"array","null"],items:{type:"integer",format:"int64?"}}}};function le(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=le.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let l=r.type,n=e;if(typeof l!="string"&&l!==null)return le.errors=[{instancePath:s+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:Ee.properties.type.type},message:"\
must be string,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.content!==void 0){let l=r.content,n=e;
if(typeof l!="string"&&l!==null)return le.errors=[{instancePath:s+"/content",schemaPath:"#/propertie\
s/content/type",keyword:"type",params:{type:Ee.properties.content.type},message:"must be string,null"}],
!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let l=r.url,n=e;if(typeof l!="string"&&l!==null)
return le.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:Ee.
properties.url.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.time_range!==
void 0){let l=r.time_range,n=e;if(!Array.isArray(l)&&l!==null)return le.errors=[{instancePath:s+"/ti\
me_range",schemaPath:"#/properties/time_range/type",keyword:"type",params:{type:Ee.properties.time_range.
type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(l)){var a=!0;let f=l.length;for(let d=0;d<
f;d++){let m=l[d],y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return le.errors=[{instancePath:s+
"/time_range/"+d,schemaPath:"#/properties/time_range/items/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var a=y===e;if(!a)break}}var t=n===e}else var t=!0}}}else return le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return le.errors=i,e===0}le.evaluated={props:{type:!0,content:!0,url:!0,time_range:!0},dynamicProps:!1,
dynamicItems:!1};function De(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=De.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.element_contents!==void 0){let a=r.element_contents,
l=e;if(!Array.isArray(a)&&a!==null)return De.errors=[{instancePath:s+"/element_contents",schemaPath:"\
#/properties/element_contents/type",keyword:"type",params:{type:Ar.properties.element_contents.type},
message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var t=!0;let n=a.length;for(let u=0;u<
n;u++){let f=e;le(a[u],{instancePath:s+"/element_contents/"+u,parentData:a,parentDataProperty:u,rootData:h,
dynamicAnchors:g})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);var t=f===e;if(!t)break}}}}else
return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return De.errors=i,e===0}De.evaluated={props:{element_contents:!0},dynamicProps:!1,
dynamicItems:!1};var Ye={type:"object",properties:{time_range:{type:["array","null"],items:{type:"in\
teger",format:"int64?"}},key_frames:{type:["array","null"],items:{$ref:"/tolerant/SemanticKeyFrame"}},
thumbnail_url:{type:["string","null"]}}},fr={type:"object",properties:{frame_time:{type:["integer","\
null"],format:"int64?"},thumbnail_url:{type:["string","null"]}}};function Ae(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Ae.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.frame_time!==void 0){let a=r.frame_time,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return Ae.errors=[{instancePath:s+"/frame_time",schemaPath:"#/properties/frame_time/ty\
pe",keyword:"type",params:{type:fr.properties.frame_time.type},message:"must be integer,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.thumbnail_url!==void 0){let a=r.thumbnail_url,l=e;if(typeof a!="string"&&a!==
null)return Ae.errors=[{instancePath:s+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",
keyword:"type",params:{type:fr.properties.thumbnail_url.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ae.errors=i,e===0}Ae.evaluated={props:{frame_time:!0,thumbnail_url:!0},
dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time_range!==
void 0){let n=r.time_range,u=e;if(!Array.isArray(n)&&n!==null)return de.errors=[{instancePath:s+"/ti\
me_range",schemaPath:"#/properties/time_range/type",keyword:"type",params:{type:Ye.properties.time_range.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var t=!0;let f=n.length;for(let d=0;d<
f;d++){let m=n[d],y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{instancePath:s+
"/time_range/"+d,schemaPath:"#/properties/time_range/items/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var t=y===e;if(!t)break}}var a=u===e}else var a=!0;if(a){if(r.key_frames!==
void 0){let n=r.key_frames,u=e;if(!Array.isArray(n)&&n!==null)return de.errors=[{instancePath:s+"/ke\
y_frames",schemaPath:"#/properties/key_frames/type",keyword:"type",params:{type:Ye.properties.key_frames.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var l=!0;let d=n.length;for(let m=0;m<
d;m++){let y=e;Ae(n[m],{instancePath:s+"/key_frames/"+m,parentData:n,parentDataProperty:m,rootData:h,
dynamicAnchors:g})||(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length);var l=y===e;if(!l)break}}var a=u===
e}else var a=!0;if(a)if(r.thumbnail_url!==void 0){let n=r.thumbnail_url,u=e;if(typeof n!="string"&&n!==
null)return de.errors=[{instancePath:s+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",
keyword:"type",params:{type:Ye.properties.thumbnail_url.type},message:"must be string,null"}],!1;var a=u===
e}else var a=!0}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=i,e===0}de.evaluated={props:{time_range:!0,key_frames:!0,
thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.semantic_similarity!==
void 0){let n=r.semantic_similarity,u=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return ge.errors=
[{instancePath:s+"/semantic_similarity",schemaPath:"#/properties/semantic_similarity/type",keyword:"\
type",params:{type:Xe.properties.semantic_similarity.type},message:"must be number,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.document_contents!==void 0){let n=r.document_contents,u=e;if(!Array.isArray(
n)&&n!==null)return ge.errors=[{instancePath:s+"/document_contents",schemaPath:"#/properties/documen\
t_contents/type",keyword:"type",params:{type:Xe.properties.document_contents.type},message:"must be \
array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let m=0;m<d;m++){let y=e;De(
n[m],{instancePath:s+"/document_contents/"+m,parentData:n,parentDataProperty:m,rootData:h,dynamicAnchors:g})||
(i=i===null?De.errors:i.concat(De.errors),e=i.length);var a=y===e;if(!a)break}}var t=u===e}else var t=!0;
if(t)if(r.scene_contents!==void 0){let n=r.scene_contents,u=e;if(!Array.isArray(n)&&n!==null)return ge.
errors=[{instancePath:s+"/scene_contents",schemaPath:"#/properties/scene_contents/type",keyword:"typ\
e",params:{type:Xe.properties.scene_contents.type},message:"must be array,null"}],!1;if(e===u&&Array.
isArray(n)){var l=!0;let d=n.length;for(let m=0;m<d;m++){let y=e;de(n[m],{instancePath:s+"/scene_con\
tents/"+m,parentData:n,parentDataProperty:m,rootData:h,dynamicAnchors:g})||(i=i===null?de.errors:i.concat(
de.errors),e=i.length);var l=y===e;if(!l)break}}var t=u===e}else var t=!0}}else return ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=
i,e===0}ge.evaluated={props:{semantic_similarity:!0,document_contents:!0,scene_contents:!0},dynamicProps:!1,
dynamicItems:!1};function b(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=b.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let Y;if(r.file_id===void 0&&(Y="file_id"))return b.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:Y},message:"must\
 have required property '"+Y+"'"}],!1;if(r.domain_id!==void 0){let o=r.domain_id,_=e;if(typeof o!="s\
tring"&&o!==null)return b.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/ty\
pe",keyword:"type",params:{type:A.properties.domain_id.type},message:"must be string,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let o=r.drive_id,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:A.
properties.drive_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.file_id!==
void 0){let o=e;if(typeof r.file_id!="string")return b.errors=[{instancePath:s+"/file_id",schemaPath:"\
#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
e}else var t=!0;if(t){if(r.name!==void 0){let o=r.name,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:A.properties.
name.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.type!==void 0){let o=r.
type,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:A.properties.type.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.content_type!==void 0){let o=r.content_type,_=e;if(typeof o!=
"string"&&o!==null)return b.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content\
_type/type",keyword:"type",params:{type:A.properties.content_type.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.created_at!==void 0){let o=r.created_at,_=e;if(typeof o!="st\
ring"&&o!==null)return b.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/t\
ype",keyword:"type",params:{type:A.properties.created_at.type},message:"must be string,null"}],!1;if(e===
_&&e===_&&typeof o=="string"&&!ke.test(o))return b.errors=[{instancePath:s+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time?"},message:'must match fo\
rmat "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.updated_at!==void 0){let o=r.updated_at,
_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/updated_at",schemaPath:"#/pro\
perties/updated_at/type",keyword:"type",params:{type:A.properties.updated_at.type},message:"must be \
string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ke.test(o))return b.errors=[{instancePath:s+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time\
?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.description!==
void 0){let o=r.description,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:A.properties.description.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.trashed_at!==void 0){let o=r.
trashed_at,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/trashed_at",schemaPath:"\
#/properties/trashed_at/type",keyword:"type",params:{type:A.properties.trashed_at.type},message:"mus\
t be string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ke.test(o))return b.errors=[{instancePath:s+
"/trashed_at",schemaPath:"#/properties/trashed_at/format",keyword:"format",params:{format:"date-time\
?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.file_extension!==
void 0){let o=r.file_extension,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+
"/file_extension",schemaPath:"#/properties/file_extension/type",keyword:"type",params:{type:A.properties.
file_extension.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.mime_type!==
void 0){let o=r.mime_type,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/mim\
e_type",schemaPath:"#/properties/mime_type/type",keyword:"type",params:{type:A.properties.mime_type.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.mime_extension!==void 0){
let o=r.mime_extension,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/mime_e\
xtension",schemaPath:"#/properties/mime_extension/type",keyword:"type",params:{type:A.properties.mime_extension.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.hidden!==void 0){let o=r.
hidden,_=e;if(typeof o!="boolean"&&o!==null)return b.errors=[{instancePath:s+"/hidden",schemaPath:"#\
/properties/hidden/type",keyword:"type",params:{type:A.properties.hidden.type},message:"must be bool\
ean,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.size!==void 0){let o=r.size,_=e;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return b.errors=[{instancePath:s+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:A.properties.size.type},message:"must be integer\
,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.starred!==void 0){let o=r.starred,_=e;if(typeof o!=
"boolean"&&o!==null)return b.errors=[{instancePath:s+"/starred",schemaPath:"#/properties/starred/typ\
e",keyword:"type",params:{type:A.properties.starred.type},message:"must be boolean,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.status!==void 0){let o=r.status,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:A.
properties.status.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.user_meta!==
void 0){let o=r.user_meta,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/use\
r_meta",schemaPath:"#/properties/user_meta/type",keyword:"type",params:{type:A.properties.user_meta.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.labels!==void 0){let o=r.
labels,_=e;if(!Array.isArray(o)&&o!==null)return b.errors=[{instancePath:s+"/labels",schemaPath:"#/p\
roperties/labels/type",keyword:"type",params:{type:A.properties.labels.type},message:"must be array,\
null"}],!1;if(e===_&&Array.isArray(o)){var a=!0;let D=o.length;for(let L=0;L<D;L++){let ee=e;if(typeof o[L]!=
"string")return b.errors=[{instancePath:s+"/labels/"+L,schemaPath:"#/properties/labels/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=ee===e;if(!a)break}}var t=_===e}else
var t=!0;if(t){if(r.upload_id!==void 0){let o=r.upload_id,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{
type:A.properties.upload_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.parent_file_id!==void 0){let o=r.parent_file_id,_=e;if(typeof o!="string"&&o!==null)return b.errors=
[{instancePath:s+"/parent_file_id",schemaPath:"#/properties/parent_file_id/type",keyword:"type",params:{
type:A.properties.parent_file_id.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;
if(t){if(r.crc64_hash!==void 0){let o=r.crc64_hash,_=e;if(typeof o!="string"&&o!==null)return b.errors=
[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/type",keyword:"type",params:{type:A.
properties.crc64_hash.type},message:"must be string,null"}],!1;if(e===_&&typeof o=="string"&&!mr.test(
o))return b.errors=[{instancePath:s+"/crc64_hash",schemaPath:"#/properties/crc64_hash/pattern",keyword:"\
pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match pattern "^$|^[0-9]*$"'}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_hash!==void 0){let o=r.content_hash,_=e;if(typeof o!="string"&&o!==null)
return b.errors=[{instancePath:s+"/content_hash",schemaPath:"#/properties/content_hash/type",keyword:"\
type",params:{type:A.properties.content_hash.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_hash_name!==void 0){let o=r.content_hash_name,_=e;if(typeof o!="string"&&
o!==null)return b.errors=[{instancePath:s+"/content_hash_name",schemaPath:"#/properties/content_hash\
_name/type",keyword:"type",params:{type:A.properties.content_hash_name.type},message:"must be string\
,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.download_url!==void 0){let o=r.download_url,_=e;if(typeof o!=
"string"&&o!==null)return b.errors=[{instancePath:s+"/download_url",schemaPath:"#/properties/downloa\
d_url/type",keyword:"type",params:{type:A.properties.download_url.type},message:"must be string,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.thumbnail!==void 0){let o=r.thumbnail,_=e;if(typeof o!="stri\
ng"&&o!==null)return b.errors=[{instancePath:s+"/thumbnail",schemaPath:"#/properties/thumbnail/type",
keyword:"type",params:{type:A.properties.thumbnail.type},message:"must be string,null"}],!1;var t=_===
e}else var t=!0;if(t){if(r.category!==void 0){let o=r.category,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:A.
properties.category.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.local_created_at!==
void 0){let o=r.local_created_at,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+
"/local_created_at",schemaPath:"#/properties/local_created_at/type",keyword:"type",params:{type:A.properties.
local_created_at.type},message:"must be string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ke.test(
o))return b.errors=[{instancePath:s+"/local_created_at",schemaPath:"#/properties/local_created_at/fo\
rmat",keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=_===
e}else var t=!0;if(t){if(r.local_modified_at!==void 0){let o=r.local_modified_at,_=e;if(typeof o!="s\
tring"&&o!==null)return b.errors=[{instancePath:s+"/local_modified_at",schemaPath:"#/properties/loca\
l_modified_at/type",keyword:"type",params:{type:A.properties.local_modified_at.type},message:"must b\
e string,null"}],!1;if(e===_&&e===_&&typeof o=="string"&&!ke.test(o))return b.errors=[{instancePath:s+
"/local_modified_at",schemaPath:"#/properties/local_modified_at/format",keyword:"format",params:{format:"\
date-time?"},message:'must match format "date-time?"'}],!1;var t=_===e}else var t=!0;if(t){if(r.revision_id!==
void 0){let o=r.revision_id,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/r\
evision_id",schemaPath:"#/properties/revision_id/type",keyword:"type",params:{type:A.properties.revision_id.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.investigation_info!==void 0){
let o=r.investigation_info,_=e,j=e,D=!1,L=e;if(o!==null){let O={instancePath:s+"/investigation_info",
schemaPath:"#/properties/investigation_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[O]:i.push(O),e++}var l=L===e;D=D||l;let ee=e;ce(o,{instancePath:s+"/inves\
tigation_info",parentData:r,parentDataProperty:"investigation_info",rootData:h,dynamicAnchors:g})||(i=
i===null?ce.errors:i.concat(ce.errors),e=i.length);var l=ee===e;if(D=D||l,l){var n={};n.status=!0,n.
suggestion=!0,n.video_detail=!0}if(D)e=j,i!==null&&(j?i.length=j:i=null);else{let O={instancePath:s+
"/investigation_info",schemaPath:"#/properties/investigation_info/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=_===e}else var t=!0;
if(t){if(r.thumbnail_urls!==void 0){let o=r.thumbnail_urls,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null)return b.errors=[{instancePath:s+"/thumbnail_urls",schemaPath:"#/properties/thumbnail_\
urls/type",keyword:"type",params:{type:A.properties.thumbnail_urls.type},message:"must be object,nul\
l"}],!1;if(e===_&&o&&typeof o=="object"&&!Array.isArray(o))for(let D in o){let L=e;if(typeof o[D]!="\
string")return b.errors=[{instancePath:s+"/thumbnail_urls/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/thumbnail_urls/additionalProperties/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=L===e;if(!u)break}var t=_===e}else var t=!0;if(t){if(r.image_media_metadata!==
void 0){let o=r.image_media_metadata,_=e,j=e,D=!1,L=e;if(o!==null){let O={instancePath:s+"/image_med\
ia_metadata",schemaPath:"#/properties/image_media_metadata/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}var f=L===e;D=D||f;let ee=e;z(o,{instancePath:s+
"/image_media_metadata",parentData:r,parentDataProperty:"image_media_metadata",rootData:h,dynamicAnchors:g})||
(i=i===null?z.errors:i.concat(z.errors),e=i.length);var f=ee===e;if(D=D||f,f){var d={};d.time=!0,d.width=
!0,d.height=!0,d.location=!0,d.country=!0,d.province=!0,d.city=!0,d.district=!0,d.township=!0,d.address_line=
!0,d.image_tags=!0,d.faces=!0,d.faces_thumbnail=!0,d.exif=!0,d.image_quality=!0,d.cropping_suggestion=
!0}if(D)e=j,i!==null&&(j?i.length=j:i=null);else{let O={instancePath:s+"/image_media_metadata",schemaPath:"\
#/properties/image_media_metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.ex_fields_info!==
void 0){let o=r.ex_fields_info,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return b.
errors=[{instancePath:s+"/ex_fields_info",schemaPath:"#/properties/ex_fields_info/type",keyword:"typ\
e",params:{type:A.properties.ex_fields_info.type},message:"must be object,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.content_uri!==void 0){let o=r.content_uri,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/content_uri",schemaPath:"#/properties/content_uri/type",keyword:"type",params:{
type:A.properties.content_uri.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.streams_info!==void 0){let o=r.streams_info,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null)return b.errors=[{instancePath:s+"/streams_info",schemaPath:"#/properties/streams_info/type",
keyword:"type",params:{type:A.properties.streams_info.type},message:"must be object,null"}],!1;if(e===
_&&o&&typeof o=="object"&&!Array.isArray(o))for(let D in o){let L=e;H(o[D],{instancePath:s+"/streams\
_info/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:D,rootData:h,dynamicAnchors:g})||
(i=i===null?H.errors:i.concat(H.errors),e=i.length);var m=L===e;if(!m)break}var t=_===e}else var t=!0;
if(t){if(r.user_tags!==void 0){let o=r.user_tags,_=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null)return b.errors=[{instancePath:s+"/user_tags",schemaPath:"#/properties/user_tags/type",keyword:"\
type",params:{type:A.properties.user_tags.type},message:"must be object,null"}],!1;if(e===_&&o&&typeof o==
"object"&&!Array.isArray(o))for(let D in o){let L=e;if(typeof o[D]!="string")return b.errors=[{instancePath:s+
"/user_tags/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/user_tags/additional\
Properties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=L===e;if(!y)
break}var t=_===e}else var t=!0;if(t){if(r.revision_version!==void 0){let o=r.revision_version,_=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return b.errors=[{instancePath:s+"/revision_vers\
ion",schemaPath:"#/properties/revision_version/type",keyword:"type",params:{type:A.properties.revision_version.
type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.video_media_metadata!==
void 0){let o=r.video_media_metadata,_=e,j=e,D=!1,L=e;if(o!==null){let O={instancePath:s+"/video_med\
ia_metadata",schemaPath:"#/properties/video_media_metadata/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}var c=L===e;D=D||c;let ee=e;R(o,{instancePath:s+
"/video_media_metadata",parentData:r,parentDataProperty:"video_media_metadata",rootData:h,dynamicAnchors:g})||
(i=i===null?R.errors:i.concat(R.errors),e=i.length);var c=ee===e;if(D=D||c,c){var v={};v.time=!0,v.width=
!0,v.height=!0,v.location=!0,v.country=!0,v.province=!0,v.city=!0,v.district=!0,v.township=!0,v.address_line=
!0,v.duration=!0,v.image_tags=!0,v.video_media_video_stream=!0,v.video_media_audio_stream=!0}if(D)e=
j,i!==null&&(j?i.length=j:i=null);else{let O={instancePath:s+"/video_media_metadata",schemaPath:"#/p\
roperties/video_media_metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return i===null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.punish_flag!==
void 0){let o=r.punish_flag,_=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return b.
errors=[{instancePath:s+"/punish_flag",schemaPath:"#/properties/punish_flag/type",keyword:"type",params:{
type:A.properties.punish_flag.type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0;if(t){
if(r.id_path!==void 0){let o=r.id_path,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+
"/id_path",schemaPath:"#/properties/id_path/type",keyword:"type",params:{type:A.properties.id_path.type},
message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.name_path!==void 0){let o=r.
name_path,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/name_path",schemaPath:"\
#/properties/name_path/type",keyword:"type",params:{type:A.properties.name_path.type},message:"must \
be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_type!==void 0){let o=r.creator_type,
_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/creator_type",schemaPath:"#/p\
roperties/creator_type/type",keyword:"type",params:{type:A.properties.creator_type.type},message:"mu\
st be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_id!==void 0){let o=r.creator_id,
_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/creator_id",schemaPath:"#/pro\
perties/creator_id/type",keyword:"type",params:{type:A.properties.creator_id.type},message:"must be \
string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.creator_name!==void 0){let o=r.creator_name,_=e;
if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/creator_name",schemaPath:"#/prope\
rties/creator_name/type",keyword:"type",params:{type:A.properties.creator_name.type},message:"must b\
e string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_type!==void 0){let o=r.last_modifier_type,
_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/last_modifier_type",schemaPath:"\
#/properties/last_modifier_type/type",keyword:"type",params:{type:A.properties.last_modifier_type.type},
message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_id!==void 0){let o=r.
last_modifier_id,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/last_modifie\
r_id",schemaPath:"#/properties/last_modifier_id/type",keyword:"type",params:{type:A.properties.last_modifier_id.
type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.last_modifier_name!==void 0){
let o=r.last_modifier_name,_=e;if(typeof o!="string"&&o!==null)return b.errors=[{instancePath:s+"/la\
st_modifier_name",schemaPath:"#/properties/last_modifier_name/type",keyword:"type",params:{type:A.properties.
last_modifier_name.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.dir_size_info!==
void 0){let o=r.dir_size_info,_=e,j=e,D=!1,L=e;if(o!==null){let O={instancePath:s+"/dir_size_info",schemaPath:"\
#/properties/dir_size_info/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};
i===null?i=[O]:i.push(O),e++}var E=L===e;D=D||E;let ee=e;we(o,{instancePath:s+"/dir_size_info",parentData:r,
parentDataProperty:"dir_size_info",rootData:h,dynamicAnchors:g})||(i=i===null?we.errors:i.concat(we.
errors),e=i.length);var E=ee===e;if(D=D||E,E){var w={};w.dir_count=!0,w.file_count=!0}if(D)e=j,i!==null&&
(j?i.length=j:i=null);else{let O={instancePath:s+"/dir_size_info",schemaPath:"#/properties/dir_size_\
info/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[O]:
i.push(O),e++,b.errors=i,!1}var t=_===e}else var t=!0;if(t){if(r.trashed!==void 0){let o=r.trashed,_=e;
if(typeof o!="boolean"&&o!==null)return b.errors=[{instancePath:s+"/trashed",schemaPath:"#/propertie\
s/trashed/type",keyword:"type",params:{type:A.properties.trashed.type},message:"must be boolean,null"}],
!1;var t=_===e}else var t=!0;if(t){if(r.action_list!==void 0){let o=r.action_list,_=e;if(!Array.isArray(
o)&&o!==null)return b.errors=[{instancePath:s+"/action_list",schemaPath:"#/properties/action_list/ty\
pe",keyword:"type",params:{type:A.properties.action_list.type},message:"must be array,null"}],!1;if(e===
_&&Array.isArray(o)){var x=!0;let D=o.length;for(let L=0;L<D;L++){let ee=e;if(typeof o[L]!="string")
return b.errors=[{instancePath:s+"/action_list/"+L,schemaPath:"#/properties/action_list/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=ee===e;if(!x)break}}var t=_===
e}else var t=!0;if(t){if(r.location!==void 0){let o=r.location,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type:A.
properties.location.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.semantic_result!==
void 0){let o=r.semantic_result,_=e,j=e,D=!1,L=e;if(o!==null){let O={instancePath:s+"/semantic_resul\
t",schemaPath:"#/properties/semantic_result/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[O]:i.push(O),e++}var $=L===e;D=D||$;let ee=e;ge(o,{instancePath:s+"/seman\
tic_result",parentData:r,parentDataProperty:"semantic_result",rootData:h,dynamicAnchors:g})||(i=i===
null?ge.errors:i.concat(ge.errors),e=i.length);var $=ee===e;if(D=D||$,$){var q={};q.semantic_similarity=
!0,q.document_contents=!0,q.scene_contents=!0}if(D)e=j,i!==null&&(j?i.length=j:i=null);else{let O={instancePath:s+
"/semantic_result",schemaPath:"#/properties/semantic_result/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=_===e}else var t=!0;
if(t){if(r.sync_flag!==void 0){let o=r.sync_flag,_=e;if(typeof o!="boolean"&&o!==null)return b.errors=
[{instancePath:s+"/sync_flag",schemaPath:"#/properties/sync_flag/type",keyword:"type",params:{type:A.
properties.sync_flag.type},message:"must be boolean,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.
sync_device_flag!==void 0){let o=r.sync_device_flag,_=e;if(typeof o!="boolean"&&o!==null)return b.errors=
[{instancePath:s+"/sync_device_flag",schemaPath:"#/properties/sync_device_flag/type",keyword:"type",
params:{type:A.properties.sync_device_flag.type},message:"must be boolean,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.origin_parent_file_id!==void 0){let o=r.origin_parent_file_id,_=e;if(typeof o!="\
string"&&o!==null)return b.errors=[{instancePath:s+"/origin_parent_file_id",schemaPath:"#/properties\
/origin_parent_file_id/type",keyword:"type",params:{type:A.properties.origin_parent_file_id.type},message:"\
must be string,null"}],!1;var t=_===e}else var t=!0;if(t){if(r.url!==void 0){let o=r.url,_=e;if(typeof o!=
"string"&&o!==null)return b.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:A.properties.url.type},message:"must be string,null"}],!1;var t=_===e}else var t=!0;
if(t){if(r.custom_field_1!==void 0){let o=r.custom_field_1,_=e;if(typeof o!="string"&&o!==null)return b.
errors=[{instancePath:s+"/custom_field_1",schemaPath:"#/properties/custom_field_1/type",keyword:"typ\
e",params:{type:A.properties.custom_field_1.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t){if(r.custom_field_2!==void 0){let o=r.custom_field_2,_=e;if(typeof o!="string"&&o!==null)
return b.errors=[{instancePath:s+"/custom_field_2",schemaPath:"#/properties/custom_field_2/type",keyword:"\
type",params:{type:A.properties.custom_field_2.type},message:"must be string,null"}],!1;var t=_===e}else
var t=!0;if(t)if(r.auto_delete_left_sec!==void 0){let o=r.auto_delete_left_sec,_=e;if(!(typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return b.errors=[{instancePath:s+"/auto_delete_lef\
t_sec",schemaPath:"#/properties/auto_delete_left_sec/type",keyword:"type",params:{type:A.properties.
auto_delete_left_sec.type},message:"must be integer,null"}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return b.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return b.errors=i,e===0}b.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Re.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),b(r,{instancePath:s,parentData:k,parentDataProperty:P,
rootData:h,dynamicAnchors:g})||(i=i===null?b.errors:i.concat(b.errors),e=i.length),Re.errors=i,e===0}
Re.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,name:!0,type:!0,content_type:!0,created_at:!0,
updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,mime_type:!0,mime_extension:!0,hidden:!0,
size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,parent_file_id:!0,crc64_hash:!0,content_hash:!0,
content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,local_created_at:!0,local_modified_at:!0,
revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,ex_fields_info:!0,content_uri:!0,
streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,punish_flag:!0,id_path:!0,name_path:!0,
creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,last_modifier_id:!0,last_modifier_name:!0,
dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,sync_flag:!0,sync_device_flag:!0,
origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,auto_delete_left_sec:!0},dynamicProps:!1,
dynamicItems:!1};var jr=Ce;function G(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=G.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let y={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let m={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,G.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.upload_id===void 0&&(m="up\
load_id")||r.part_info_list===void 0&&(m="part_info_list"))return G.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+
"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,c=e;if(e===c)if(typeof y=="string"){if(S(y)<1)return G.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:s+
"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.share_id!==void 0){let y=r.share_id,c=e;if(e===
c)if(typeof y=="string"){if(S(y)<1)return G.errors=[{instancePath:s+"/share_id",schemaPath:"#/proper\
ties/share_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}],!1}else return G.errors=[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){
if(r.file_id!==void 0){let y=r.file_id,c=e;if(e===c)if(typeof y=="string"){if(S(y)<1)return G.errors=
[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:s+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.upload_id!==void 0){let y=r.upload_id,c=e;if(e===
c)if(typeof y=="string"){if(S(y)<1)return G.errors=[{instancePath:s+"/upload_id",schemaPath:"#/prope\
rties/upload_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return G.errors=[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;
if(f)if(r.part_info_list!==void 0){let y=r.part_info_list,c=e;if(e===c)if(Array.isArray(y)){if(y.length>
1e4)return G.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_list/maxIt\
ems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;if(y.length<
1)return G.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_list/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var d=!0;let E=y.
length;for(let w=0;w<E;w++){let x=e;Z(y[w],{instancePath:s+"/part_info_list/"+w,parentData:y,parentDataProperty:w,
rootData:h,dynamicAnchors:g})||(i=i===null?Z.errors:i.concat(Z.errors),e=i.length);var d=x===e;if(!d)
break}}}else return G.errors=[{instancePath:s+"/part_info_list",schemaPath:"#/properties/part_info_l\
ist/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=c===e}else var f=!0}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return G.errors=i,e===0}G.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
upload_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Ce.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),G(r,{instancePath:s,parentData:k,parentDataProperty:P,
rootData:h,dynamicAnchors:g})||(i=i===null?G.errors:i.concat(G.errors),e=i.length),Ce.errors=i,e===0}
Ce.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};var xr=Me;var Le={type:"object",required:["part_info_list"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},file_id:{type:["string","null"]},upload_id:{type:["string","null"]},create_at:{
type:["string","null"],format:"date-time?"},part_info_list:{type:"array",items:{$ref:"/tolerant/Uplo\
adPartInfo"}}}};function J(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.part_info_list===void 0&&(l="part_info_lis\
t"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,u=e;if(typeof n!=
"string"&&n!==null)return J.errors=[{instancePath:s+"/domain_id",schemaPath:"#/properties/domain_id/\
type",keyword:"type",params:{type:Le.properties.domain_id.type},message:"must be string,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let n=r.drive_id,u=e;if(typeof n!="string"&&n!==null)return J.
errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:Le.
properties.drive_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.file_id!==
void 0){let n=r.file_id,u=e;if(typeof n!="string"&&n!==null)return J.errors=[{instancePath:s+"/file_\
id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:Le.properties.file_id.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.upload_id,
u=e;if(typeof n!="string"&&n!==null)return J.errors=[{instancePath:s+"/upload_id",schemaPath:"#/prop\
erties/upload_id/type",keyword:"type",params:{type:Le.properties.upload_id.type},message:"must be st\
ring,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.create_at!==void 0){let n=r.create_at,u=e;if(typeof n!=
"string"&&n!==null)return J.errors=[{instancePath:s+"/create_at",schemaPath:"#/properties/create_at/\
type",keyword:"type",params:{type:Le.properties.create_at.type},message:"must be string,null"}],!1;if(e===
u&&e===u&&typeof n=="string"&&!ke.test(n))return J.errors=[{instancePath:s+"/create_at",schemaPath:"\
#/properties/create_at/format",keyword:"format",params:{format:"date-time?"},message:'must match for\
mat "date-time?"'}],!1;var t=u===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,
u=e;if(e===u)if(Array.isArray(n)){var a=!0;let d=n.length;for(let m=0;m<d;m++){let y=e;F(n[m],{instancePath:s+
"/part_info_list/"+m,parentData:n,parentDataProperty:m,rootData:h,dynamicAnchors:g})||(i=i===null?F.
errors:i.concat(F.errors),e=i.length);var a=y===e;if(!a)break}}else return J.errors=[{instancePath:s+
"/part_info_list",schemaPath:"#/properties/part_info_list/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=u===e}else var t=!0}}}}}else return J.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=i,e===0}
J.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},
dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Me.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),J(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,
dynamicAnchors:g})||(i=i===null?J.errors:i.concat(J.errors),e=i.length),Me.errors=i,e===0}Me.evaluated=
{props:{domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};var Dr=Ve;function C(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=C.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let m={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"};i===null?i=[m]:i.push(m),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let m={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:d},message:"must have req\
uired property '"+d+"'"};i===null?i=[m]:i.push(m),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let d={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,C.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let d;if(r.file_id===void 0&&(d="file_id")||r.upload_id===void 0&&(d="up\
load_id"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(r.drive_id!==void 0){let m=r.drive_id,y=e;if(e===
y)if(typeof m=="string"){if(S(m)<1)return C.errors=[{instancePath:s+"/drive_id",schemaPath:"#/proper\
ties/drive_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}],!1}else return C.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){
if(r.share_id!==void 0){let m=r.share_id,y=e;if(e===y)if(typeof m=="string"){if(S(m)<1)return C.errors=
[{instancePath:s+"/share_id",schemaPath:"#/properties/share_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+
"/share_id",schemaPath:"#/properties/share_id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.file_id!==void 0){let m=r.file_id,y=e;if(e===
y)if(typeof m=="string"){if(S(m)<1)return C.errors=[{instancePath:s+"/file_id",schemaPath:"#/propert\
ies/file_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return C.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){
if(r.upload_id!==void 0){let m=r.upload_id,y=e;if(e===y)if(typeof m=="string"){if(S(m)<1)return C.errors=
[{instancePath:s+"/upload_id",schemaPath:"#/properties/upload_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+
"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.limit!==void 0){let m=r.limit,y=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=[{instancePath:s+"/limit",schemaPath:"#/pr\
operties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&
typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return C.errors=[{instancePath:s+"/limit",schemaPath:"\
#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <=\
 1000"}],!1;if(m<1||isNaN(m))return C.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limi\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var f=y===
e}else var f=!0;if(f)if(r.part_number_marker!==void 0){let m=r.part_number_marker,y=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=[{instancePath:s+"/part_number_marker",schemaPath:"\
#/properties/part_number_marker/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return C.errors=[{instancePath:s+
"/part_number_marker",schemaPath:"#/properties/part_number_marker/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===e}else var f=!0}}}}}else return C.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return C.errors=i,e===0}C.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,
part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Ve.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),C(r,{instancePath:s,parentData:k,parentDataProperty:P,
rootData:h,dynamicAnchors:g})||(i=i===null?C.errors:i.concat(C.errors),e=i.length),Ve.errors=i,e===0}
Ve.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};var Ir=Ge;var ze={type:"object",required:["upload_id"],properties:{file_id:{type:["string","null"]},upload_id:{
type:"string"},parallel_upload:{type:["boolean","null"]},uploaded_parts:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}},next_part_number_marker:{type:["string","null"]}}};function te(r,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,
e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.upload_id===void 0&&(l="upload_id"))return te.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must\
 have required property '"+l+"'"}],!1;if(r.file_id!==void 0){let n=r.file_id,u=e;if(typeof n!="strin\
g"&&n!==null)return te.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"\
type",params:{type:ze.properties.file_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.upload_id!==void 0){let n=e;if(typeof r.upload_id!="string")return te.errors=[{instancePath:s+
"/upload_id",schemaPath:"#/properties/upload_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.parallel_upload!==void 0){let n=r.parallel_upload,
u=e;if(typeof n!="boolean"&&n!==null)return te.errors=[{instancePath:s+"/parallel_upload",schemaPath:"\
#/properties/parallel_upload/type",keyword:"type",params:{type:ze.properties.parallel_upload.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.uploaded_parts!==void 0){let n=r.uploaded_parts,
u=e;if(!Array.isArray(n)&&n!==null)return te.errors=[{instancePath:s+"/uploaded_parts",schemaPath:"#\
/properties/uploaded_parts/type",keyword:"type",params:{type:ze.properties.uploaded_parts.type},message:"\
must be array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let m=0;m<d;m++){let y=e;
F(n[m],{instancePath:s+"/uploaded_parts/"+m,parentData:n,parentDataProperty:m,rootData:h,dynamicAnchors:g})||
(i=i===null?F.errors:i.concat(F.errors),e=i.length);var a=y===e;if(!a)break}}var t=u===e}else var t=!0;
if(t)if(r.next_part_number_marker!==void 0){let n=r.next_part_number_marker,u=e;if(typeof n!="string"&&
n!==null)return te.errors=[{instancePath:s+"/next_part_number_marker",schemaPath:"#/properties/next_\
part_number_marker/type",keyword:"type",params:{type:ze.properties.next_part_number_marker.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0}}}}else return te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=i,e===0}
te.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,next_part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Ge.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),te(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,
dynamicAnchors:g})||(i=i===null?te.errors:i.concat(te.errors),e=i.length),Ge.errors=i,e===0}Ge.evaluated=
{props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,next_part_number_marker:!0},dynamicProps:!1,
dynamicItems:!1};var qr=Be;function ve(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_thumbnail_process!==void 0){let a=e;if(typeof r.
image_thumbnail_process!="string")return ve.errors=[{instancePath:s+"/image_thumbnail_process",schemaPath:"\
#/properties/image_thumbnail_process/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=a===e}else var t=!0;if(t){if(r.video_thumbnail_process!==void 0){let a=e;if(typeof r.
video_thumbnail_process!="string")return ve.errors=[{instancePath:s+"/video_thumbnail_process",schemaPath:"\
#/properties/video_thumbnail_process/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=a===e}else var t=!0;if(t)if(r.office_thumbnail_process!==void 0){let a=e;if(typeof r.
office_thumbnail_process!="string")return ve.errors=[{instancePath:s+"/office_thumbnail_process",schemaPath:"\
#/properties/office_thumbnail_process/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=a===e}else var t=!0}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=i,e===0}ve.evaluated={props:{
image_thumbnail_process:!0,video_thumbnail_process:!0,office_thumbnail_process:!0},dynamicProps:!1,dynamicItems:!1};
function V(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=V.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=e,
a=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=l===e;a=a||u;let n=e;
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let y={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"};i===null?i=[y]:i.push(y),e++}}var u=n===e;if(a=a||u,a)e=t,i!==null&&(t?i.length=
t:i=null);else{let m={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,V.errors=i,!1}if(e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id"))return V.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,c=e;if(e===c)if(typeof y=="string"){if(S(
y)<1)return V.errors=[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=
[{instancePath:s+"/drive_id",schemaPath:"#/properties/drive_id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.share_id!==void 0){let y=r.
share_id,c=e;if(e===c)if(typeof y=="string"){if(S(y)<1)return V.errors=[{instancePath:s+"/share_id",
schemaPath:"#/properties/share_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:s+"/share_id",schemaPath:"#/p\
roperties/share_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===
e}else var f=!0;if(f){if(r.file_id!==void 0){let y=r.file_id,c=e;if(e===c)if(typeof y=="string"){if(S(
y)<1)return V.errors=[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=
[{instancePath:s+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=c===e}else var f=!0;if(f){if(r.fields!==void 0){let y=e;if(typeof r.
fields!="string")return V.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.url_expire_sec!==
void 0){let y=r.url_expire_sec,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return V.
errors=[{instancePath:s+"/url_expire_sec",schemaPath:"#/properties/url_expire_sec/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof y=="number"&&isFinite(y)){
if(y>14400||isNaN(y))return V.errors=[{instancePath:s+"/url_expire_sec",schemaPath:"#/properties/url\
_expire_sec/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"must be <= 1440\
0"}],!1;if(y<10||isNaN(y))return V.errors=[{instancePath:s+"/url_expire_sec",schemaPath:"#/propertie\
s/url_expire_sec/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10"}],
!1}var f=c===e}else var f=!0;if(f)if(r.thumbnail_processes!==void 0){let y=r.thumbnail_processes,c=e;
if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length>5)return V.errors=[{instancePath:s+
"/thumbnail_processes",schemaPath:"#/properties/thumbnail_processes/maxProperties",keyword:"maxPrope\
rties",params:{limit:5},message:"must NOT have more than 5 properties"}],!1;for(let E in y){let w=e;
ve(y[E],{instancePath:s+"/thumbnail_processes/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:E,rootData:h,dynamicAnchors:g})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);
var d=w===e;if(!d)break}}else return V.errors=[{instancePath:s+"/thumbnail_processes",schemaPath:"#/\
properties/thumbnail_processes/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var f=c===e}else var f=!0}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return V.errors=i,e===0}V.evaluated={props:{
drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,
dynamicItems:!1};function Be(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=Be.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
V(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,dynamicAnchors:g})||(i=i===null?V.errors:
i.concat(V.errors),e=i.length),Be.errors=i,e===0}Be.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};var Nr=Ze;function Ze(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=Ze.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
b(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,dynamicAnchors:g})||(i=i===null?b.errors:
i.concat(b.errors),e=i.length),Ze.errors=i,e===0}Ze.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Or=Ke;function B(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.grant_type===void 0&&(a="grant_type")||r.client_id===
void 0&&(a="client_id"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.grant_type!==void 0){
let l=e;if(typeof r.grant_type!="string")return B.errors=[{instancePath:s+"/grant_type",schemaPath:"\
#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
e}else var t=!0;if(t){if(r.client_id!==void 0){let l=r.client_id,n=e;if(e===n)if(typeof l=="string"){
if(S(l)<1)return B.errors=[{instancePath:s+"/client_id",schemaPath:"#/properties/client_id/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return B.
errors=[{instancePath:s+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.client_secret!==void 0){
let l=e;if(e===l&&e===l&&typeof r.client_secret!="string")return B.errors=[{instancePath:s+"/client_\
secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.code!==void 0){let l=e;if(e===l&&e===l&&typeof r.
code!="string")return B.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.redirect_uri!==
void 0){let l=e;if(typeof r.redirect_uri!="string")return B.errors=[{instancePath:s+"/redirect_uri",
schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.refresh_token!==void 0){let l=e;if(e===l&&e===l&&typeof r.
refresh_token!="string")return B.errors=[{instancePath:s+"/refresh_token",schemaPath:"#/properties/r\
efresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else
var t=!0;if(t){if(r.assertion!==void 0){let l=e;if(e===l&&e===l&&typeof r.assertion!="string")return B.
errors=[{instancePath:s+"/assertion",schemaPath:"#/properties/assertion/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.subdomain_id!==void 0){
let l=e;if(typeof r.subdomain_id!="string")return B.errors=[{instancePath:s+"/subdomain_id",schemaPath:"\
#/properties/subdomain_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=l===e}else var t=!0}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return B.errors=i,e===0}B.evaluated={props:{
grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,refresh_token:!0,assertion:!0,subdomain_id:!0},
dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Ke.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),B(r,{instancePath:s,parentData:k,parentDataProperty:P,rootData:h,
dynamicAnchors:g})||(i=i===null?B.errors:i.concat(B.errors),e=i.length),Ke.errors=i,e===0}Ke.evaluated=
{props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,refresh_token:!0,assertion:!0,
subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};var $r=Qe;var T={type:"object",required:["access_token"],properties:{access_token:{type:"string",format:"passw\
ord?"},refresh_token:{type:["string","null"],format:"password?"},expires_in:{type:["integer","null"],
format:"int64?"},expire_time:{type:["string","null"],format:"date-time?"},token_type:{type:["string",
"null"]},domain_id:{type:["string","null"]},user_id:{type:["string","null"]},user_name:{type:["strin\
g","null"]},nick_name:{type:["string","null"]},avatar:{type:["string","null"]},role:{type:["string",
"null"]},status:{type:["string","null"]},default_drive_id:{type:["string","null"]},default_sbox_drive_id:{
type:["string","null"]},device_id:{type:["string","null"]},device_name:{type:["string","null"]},is_first_login:{
type:["boolean","null"]},need_link:{type:["boolean","null"]},need_rp_verify:{type:["boolean","null"]},
pin_setup:{type:["boolean","null"]},state:{type:["string","null"]},path_status:{type:["string","null"]},
exist_link:{type:["array","null"],items:{$ref:"/tolerant/LinkInfo"}},user_data:{type:["object","null"],
additionalProperties:!0}}},er={type:"object",properties:{type:{type:["string","null"]},identity:{type:[
"string","null"]},extra:{type:["string","null"]}}};function be(r,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){
let a=r.type,l=e;if(typeof a!="string"&&a!==null)return be.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:er.properties.type.type},message:"must be string\
,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.identity!==void 0){let a=r.identity,l=e;if(typeof a!=
"string"&&a!==null)return be.errors=[{instancePath:s+"/identity",schemaPath:"#/properties/identity/t\
ype",keyword:"type",params:{type:er.properties.identity.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.extra!==void 0){let a=r.extra,l=e;if(typeof a!="string"&&a!==null)return be.
errors=[{instancePath:s+"/extra",schemaPath:"#/properties/extra/type",keyword:"type",params:{type:er.
properties.extra.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}else return be.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return be.errors=i,e===0}be.evaluated={props:{type:!0,identity:!0,extra:!0},dynamicProps:!1,
dynamicItems:!1};function N(r,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){
let i=null,e=0,p=N.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.access_token===void 0&&(l="access_token"))
return N.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.access_token!==void 0){let n=e;if(e===n&&e===
n&&typeof r.access_token!="string")return N.errors=[{instancePath:s+"/access_token",schemaPath:"#/pr\
operties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.refresh_token!==void 0){let n=r.refresh_token,u=e;if(typeof n!="string"&&
n!==null)return N.errors=[{instancePath:s+"/refresh_token",schemaPath:"#/properties/refresh_token/ty\
pe",keyword:"type",params:{type:T.properties.refresh_token.type},message:"must be string,null"}],!1;
var t=u===e}else var t=!0;if(t){if(r.expires_in!==void 0){let n=r.expires_in,u=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return N.errors=[{instancePath:s+"/expires_in",schemaPath:"\
#/properties/expires_in/type",keyword:"type",params:{type:T.properties.expires_in.type},message:"mus\
t be integer,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.expire_time!==void 0){let n=r.expire_time,
u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/expire_time",schemaPath:"#/pr\
operties/expire_time/type",keyword:"type",params:{type:T.properties.expire_time.type},message:"must \
be string,null"}],!1;if(e===u&&e===u&&typeof n=="string"&&!ke.test(n))return N.errors=[{instancePath:s+
"/expire_time",schemaPath:"#/properties/expire_time/format",keyword:"format",params:{format:"date-ti\
me?"},message:'must match format "date-time?"'}],!1;var t=u===e}else var t=!0;if(t){if(r.token_type!==
void 0){let n=r.token_type,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/to\
ken_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:T.properties.token_type.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.domain_id!==void 0){let n=r.
domain_id,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/domain_id",schemaPath:"\
#/properties/domain_id/type",keyword:"type",params:{type:T.properties.domain_id.type},message:"must \
be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.user_id!==void 0){let n=r.user_id,u=e;if(typeof n!=
"string"&&n!==null)return N.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",
keyword:"type",params:{type:T.properties.user_id.type},message:"must be string,null"}],!1;var t=u===
e}else var t=!0;if(t){if(r.user_name!==void 0){let n=r.user_name,u=e;if(typeof n!="string"&&n!==null)
return N.errors=[{instancePath:s+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",
params:{type:T.properties.user_name.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.nick_name!==void 0){let n=r.nick_name,u=e;if(typeof n!="string"&&n!==null)return N.errors=
[{instancePath:s+"/nick_name",schemaPath:"#/properties/nick_name/type",keyword:"type",params:{type:T.
properties.nick_name.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.avatar!==
void 0){let n=r.avatar,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/avatar",
schemaPath:"#/properties/avatar/type",keyword:"type",params:{type:T.properties.avatar.type},message:"\
must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.role!==void 0){let n=r.role,u=e;if(typeof n!=
"string"&&n!==null)return N.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/type",keyword:"\
type",params:{type:T.properties.role.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.status!==void 0){let n=r.status,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:T.properties.status.type},
message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.default_drive_id!==void 0){let n=r.
default_drive_id,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/default_driv\
e_id",schemaPath:"#/properties/default_drive_id/type",keyword:"type",params:{type:T.properties.default_drive_id.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.default_sbox_drive_id!==
void 0){let n=r.default_sbox_drive_id,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+
"/default_sbox_drive_id",schemaPath:"#/properties/default_sbox_drive_id/type",keyword:"type",params:{
type:T.properties.default_sbox_drive_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.device_id!==void 0){let n=r.device_id,u=e;if(typeof n!="string"&&n!==null)return N.errors=
[{instancePath:s+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type:T.
properties.device_id.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.device_name!==
void 0){let n=r.device_name,u=e;if(typeof n!="string"&&n!==null)return N.errors=[{instancePath:s+"/d\
evice_name",schemaPath:"#/properties/device_name/type",keyword:"type",params:{type:T.properties.device_name.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.is_first_login!==void 0){
let n=r.is_first_login,u=e;if(typeof n!="boolean"&&n!==null)return N.errors=[{instancePath:s+"/is_fi\
rst_login",schemaPath:"#/properties/is_first_login/type",keyword:"type",params:{type:T.properties.is_first_login.
type},message:"must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.need_link!==void 0){let n=r.
need_link,u=e;if(typeof n!="boolean"&&n!==null)return N.errors=[{instancePath:s+"/need_link",schemaPath:"\
#/properties/need_link/type",keyword:"type",params:{type:T.properties.need_link.type},message:"must \
be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.need_rp_verify!==void 0){let n=r.need_rp_verify,
u=e;if(typeof n!="boolean"&&n!==null)return N.errors=[{instancePath:s+"/need_rp_verify",schemaPath:"\
#/properties/need_rp_verify/type",keyword:"type",params:{type:T.properties.need_rp_verify.type},message:"\
must be boolean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.pin_setup!==void 0){let n=r.pin_setup,
u=e;if(typeof n!="boolean"&&n!==null)return N.errors=[{instancePath:s+"/pin_setup",schemaPath:"#/pro\
perties/pin_setup/type",keyword:"type",params:{type:T.properties.pin_setup.type},message:"must be bo\
olean,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.state!==void 0){let n=r.state,u=e;if(typeof n!=
"string"&&n!==null)return N.errors=[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:T.properties.state.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.path_status!==void 0){let n=r.path_status,u=e;if(typeof n!="string"&&n!==null)return N.errors=
[{instancePath:s+"/path_status",schemaPath:"#/properties/path_status/type",keyword:"type",params:{type:T.
properties.path_status.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.
exist_link!==void 0){let n=r.exist_link,u=e;if(!Array.isArray(n)&&n!==null)return N.errors=[{instancePath:s+
"/exist_link",schemaPath:"#/properties/exist_link/type",keyword:"type",params:{type:T.properties.exist_link.
type},message:"must be array,null"}],!1;if(e===u&&Array.isArray(n)){var a=!0;let d=n.length;for(let m=0;m<
d;m++){let y=e;be(n[m],{instancePath:s+"/exist_link/"+m,parentData:n,parentDataProperty:m,rootData:h,
dynamicAnchors:g})||(i=i===null?be.errors:i.concat(be.errors),e=i.length);var a=y===e;if(!a)break}}var t=u===
e}else var t=!0;if(t)if(r.user_data!==void 0){let n=r.user_data,u=e;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null)return N.errors=[{instancePath:s+"/user_data",schemaPath:"#/properties/user_da\
ta/type",keyword:"type",params:{type:T.properties.user_data.type},message:"must be object,null"}],!1;
var t=u===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else return N.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=i,e===0}N.
evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:h=r,dynamicAnchors:g={}}={}){let i=null,e=0,p=Qe.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),N(r,{instancePath:s,parentData:k,parentDataProperty:P,
rootData:h,dynamicAnchors:g})||(i=i===null?N.errors:i.concat(N.errors),e=i.length),Qe.errors=i,e===0}
Qe.evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};var Er={createFile:{request:yr,response:hr},
completeFile:{request:gr,response:Pr},getUploadUrl:{request:jr,response:xr},listUploadedParts:{request:Dr,
response:Ir},getFile:{request:qr,response:Nr},token:{request:Or,response:$r}};

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
export const validators: Record<OperationId, { request: Validate; response: Validate }> = Er;
