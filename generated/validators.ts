// @ts-nocheck: written by ajv and minified; the types are at the end
// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js';

var At=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(h){throw s=0,h}};var dt=At(Wr=>{"use strict";Object.defineProperty(Wr,"__esModule",{value:!0});function ft(r){let s=r.
length,h=0,g=0,c;for(;g<s;)h++,c=r.charCodeAt(g++),c>=55296&&c<=56319&&g<s&&(c=r.charCodeAt(g),(c&64512)===
56320&&g++);return h}Wr.default=ft;ft.code='require("ajv/dist/runtime/ucs2length").default'});var Pt=dr;var P=dt().default,wt=new RegExp("^[^/]+$","u");function Ne(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let o=r.h,n=e;if(e===n)if(Array.isArray(
o)){if(o.length>5)return Ne.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:5},message:"\
must NOT have more than 5 items"}],!1;{var t=!0;let p=o.length;for(let u=0;u<p;u++){let m=o[u],f=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ne.errors=[{instancePath:s+"/h/"+u,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=f===e;if(!t)break}}}else return Ne.errors=[{instancePath:s+
"/h",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0;if(l)
if(r.part_offset!==void 0){let o=r.part_offset,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Ne.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var l=n===e}else var l=!0}else return Ne.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ne.errors=i,e===0}Ne.evaluated={props:{h:!0,
part_offset:!0},dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let o=r.h,n=e;if(e===n)if(Array.isArray(
o)){if(o.length>8)return qe.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:8},message:"\
must NOT have more than 8 items"}],!1;{var t=!0;let p=o.length;for(let u=0;u<p;u++){let m=o[u],f=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return qe.errors=[{instancePath:s+"/h/"+u,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=f===e;if(!t)break}}}else return qe.errors=[{instancePath:s+
"/h",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=n===e}else var l=!0;if(l)
if(r.part_offset!==void 0){let o=r.part_offset,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return qe.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var l=n===e}else var l=!0}else return qe.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return qe.errors=i,e===0}qe.evaluated={props:{h:!0,
part_offset:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.part_number===
void 0&&(l="part_number"))return ae.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.part_number!==void 0){let o=r.part_number,n=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ae.errors=[{instancePath:s+"/part_nu\
mber",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="num\
ber"&&isFinite(o)){if(o>1e4||isNaN(o))return ae.errors=[{instancePath:s+"/part_number",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],!1;if(o<1||isNaN(o))return ae.errors=
[{instancePath:s+"/part_number",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.content_md5!==void 0){let o=e;if(typeof r.content_md5!=
"string")return ae.errors=[{instancePath:s+"/content_md5",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.content_type!==void 0){let o=e;if(typeof r.
content_type!="string")return ae.errors=[{instancePath:s+"/content_type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.parallel_sha1_ctx!==void 0){
let o=e;Ne(r.parallel_sha1_ctx,{instancePath:s+"/parallel_sha1_ctx",parentData:r,parentDataProperty:"\
parallel_sha1_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?Ne.errors:i.concat(Ne.errors),e=i.length);
var t=o===e}else var t=!0;if(t)if(r.parallel_sha256_ctx!==void 0){let o=e;qe(r.parallel_sha256_ctx,{
instancePath:s+"/parallel_sha256_ctx",parentData:r,parentDataProperty:"parallel_sha256_ctx",rootData:c,
dynamicAnchors:v})||(i=i===null?qe.errors:i.concat(qe.errors),e=i.length);var t=o===e}else var t=!0}}}}else
return ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=i,e===0}ae.evaluated={props:{part_number:!0,content_md5:!0,content_type:!0,parallel_sha1_ctx:!0,
parallel_sha256_ctx:!0},dynamicProps:!1,dynamicItems:!1};var jt=new RegExp("^[^#]+$","u");function xe(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.key===
void 0&&(l="key"))return xe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(r.key!==void 0){let o=r.key,n=e;if(e===n)if(typeof o=="\
string"){if(P(o)<1)return xe.errors=[{instancePath:s+"/key",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!jt.test(o))return xe.errors=[{instancePath:s+"/key",
keyword:"pattern",params:{pattern:"^[^#]+$"},message:'must match pattern "^[^#]+$"'}],!1}else return xe.
errors=[{instancePath:s+"/key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.value!==void 0){let o=e;if(typeof r.value!="string")return xe.errors=[{instancePath:s+
"/value",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}else
return xe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return xe.errors=i,e===0}xe.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var lt=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/;
function N(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=N.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required prop\
erty '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let y={instancePath:s,keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let d={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,N.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.name===void 0&&(d="name")||r.type===void 0&&(d="ty\
pe")||r.parent_file_id===void 0&&(d="parent_file_id"))return N.errors=[{instancePath:s,keyword:"requ\
ired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.drive_id!==
void 0){let y=r.drive_id,k=e;if(e===k)if(typeof y=="string"){if(P(y)<1)return N.errors=[{instancePath:s+
"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return N.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=k===e}else var u=!0;if(u){if(r.share_id!==void 0){let y=r.share_id,k=e;if(e===k)if(typeof y==
"string"){if(P(y)<1)return N.errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:s+"/share_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u){
if(r.parent_file_id!==void 0){let y=r.parent_file_id,k=e;if(e===k)if(typeof y=="string"){if(P(y)<1)return N.
errors=[{instancePath:s+"/parent_file_id",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return N.errors=[{instancePath:s+"/parent_file_id",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u){if(r.name!==
void 0){let y=r.name,k=e;if(e===k)if(typeof y=="string"){if(P(y)>1024)return N.errors=[{instancePath:s+
"/name",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(P(y)<1)return N.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!wt.test(y))return N.errors=[{instancePath:s+"/name",
keyword:"pattern",params:{pattern:"^[^/]+$"},message:'must match pattern "^[^/]+$"'}],!1}else return N.
errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var u=k===e}else var u=!0;if(u){if(r.type!==void 0){let y=r.type,k=e;if(e===k)if(typeof y=="string"){
if(P(y)<1)return N.errors=[{instancePath:s+"/type",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:s+"/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u){if(r.size!==void 0){
let y=r.size,k=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return N.errors=[{instancePath:s+
"/size",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof y=="n\
umber"&&isFinite(y)&&(y<0||isNaN(y)))return N.errors=[{instancePath:s+"/size",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=k===e}else var u=!0;if(u){if(r.content_type!==
void 0){let y=e;if(typeof r.content_type!="string")return N.errors=[{instancePath:s+"/content_type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.part_info_list!==void 0){let y=r.part_info_list,k=e;if(e===k)if(Array.isArray(y)){if(y.length>1e4)
return N.errors=[{instancePath:s+"/part_info_list",keyword:"maxItems",params:{limit:1e4},message:"mu\
st NOT have more than 10000 items"}],!1;{var m=!0;let A=y.length;for(let j=0;j<A;j++){let O=e;ae(y[j],
{instancePath:s+"/part_info_list/"+j,parentData:y,parentDataProperty:j,rootData:c,dynamicAnchors:v})||
(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var m=O===e;if(!m)break}}}else return N.errors=
[{instancePath:s+"/part_info_list",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var u=k===e}else var u=!0;if(u){if(r.check_name_mode!==void 0){let y=e;if(typeof r.check_name_mode!=
"string")return N.errors=[{instancePath:s+"/check_name_mode",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.content_hash!==void 0){let y=e;if(typeof r.
content_hash!="string")return N.errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.content_hash_name!==void 0){
let y=e;if(typeof r.content_hash_name!="string")return N.errors=[{instancePath:s+"/content_hash_name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.pre_hash!==void 0){let y=e;if(typeof r.pre_hash!="string")return N.errors=[{instancePath:s+"/pr\
e_hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;
if(u){if(r.parallel_upload!==void 0){let y=e;if(typeof r.parallel_upload!="boolean")return N.errors=
[{instancePath:s+"/parallel_upload",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var u=y===e}else var u=!0;if(u){if(r.upload_type!==void 0){let y=e;if(typeof r.upload_type!="stri\
ng")return N.errors=[{instancePath:s+"/upload_type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.file_id!==void 0){let y=e;if(typeof r.file_id!=
"string")return N.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.hidden!==void 0){let y=e;if(typeof r.hidden!=
"boolean")return N.errors=[{instancePath:s+"/hidden",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var u=y===e}else var u=!0;if(u){if(r.description!==void 0){let y=r.description,
k=e;if(e===k)if(typeof y=="string"){if(P(y)>1024)return N.errors=[{instancePath:s+"/description",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return N.
errors=[{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=k===e}else var u=!0;if(u){if(r.local_created_at!==void 0){let y=r.local_created_at,k=e;if(e===
k&&e===k)if(typeof y=="string"){if(!lt.test(y))return N.errors=[{instancePath:s+"/local_created_at",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return N.
errors=[{instancePath:s+"/local_created_at",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var u=k===e}else var u=!0;if(u){if(r.local_modified_at!==void 0){let y=r.local_modified_at,
k=e;if(e===k&&e===k)if(typeof y=="string"){if(!lt.test(y))return N.errors=[{instancePath:s+"/local_m\
odified_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return N.errors=[{instancePath:s+"/local_modified_at",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=k===e}else var u=!0;if(u)if(r.user_tags!==void 0){let y=r.user_tags,k=e;if(e===
k)if(Array.isArray(y)){if(y.length>1e3)return N.errors=[{instancePath:s+"/user_tags",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var f=!0;let A=y.length;for(let j=0;j<
A;j++){let O=e;xe(y[j],{instancePath:s+"/user_tags/"+j,parentData:y,parentDataProperty:j,rootData:c,
dynamicAnchors:v})||(i=i===null?xe.errors:i.concat(xe.errors),e=i.length);var f=O===e;if(!f)break}}}else
return N.errors=[{instancePath:s+"/user_tags",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var u=k===e}else var u=!0}}}}}}}}}}}}}}}}}}}else return N.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return N.errors=i,e===0}N.evaluated={props:{
drive_id:!0,share_id:!0,parent_file_id:!0,name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,
check_name_mode:!0,content_hash:!0,content_hash_name:!0,pre_hash:!0,parallel_upload:!0,upload_type:!0,
file_id:!0,hidden:!0,description:!0,local_created_at:!0,local_modified_at:!0,user_tags:!0},dynamicProps:!1,
dynamicItems:!1};function dr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=dr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
N(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?N.errors:
i.concat(N.errors),e=i.length),dr.errors=i,e===0}dr.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,
name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,check_name_mode:!0,content_hash:!0,content_hash_name:!0,
pre_hash:!0,parallel_upload:!0,upload_type:!0,file_id:!0,hidden:!0,description:!0,local_created_at:!0,
local_modified_at:!0,user_tags:!0},dynamicProps:!1,dynamicItems:!1};var xt=mr;var je={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},share_id:{type:["string","null"]},file_id:{type:"string"},file_name:{type:["\
string","null"]},parent_file_id:{type:["string","null"]},type:{type:["string","null"]},status:{type:[
"string","null"]},exist:{type:["boolean","null"]},rapid_upload:{type:["boolean","null"]},upload_id:{
type:["string","null"]},revision_id:{type:["string","null"]},part_info_list:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}}}},nr={type:"object",required:["part_number"],properties:{part_number:{
type:"integer",format:"int32?"},upload_url:{type:["string","null"]},internal_upload_url:{type:["stri\
ng","null"]},etag:{type:["string","null"]},part_size:{type:["integer","null"],format:"int64?"},content_type:{
type:["string","null"]},parallel_sha1_ctx:{anyOf:[{type:"null"},{$ref:"/tolerant/Sha1Context"}]},parallel_sha256_ctx:{
anyOf:[{type:"null"},{$ref:"/tolerant/Sha256Context"}]},upload_form_info:{anyOf:[{type:"null"},{$ref:"\
/tolerant/UploadFormInfo"}]},internal_upload_form_info:{anyOf:[{type:"null"},{$ref:"/tolerant/Upload\
FormInfo"}]},signature_info:{anyOf:[{type:"null"},{$ref:"/tolerant/SignatureInfo"}]}}},mt={type:"obj\
ect",properties:{h:{type:["array","null"],maxItems:5,items:{type:"integer",format:"int64?"}},part_offset:{
type:["integer","null"],format:"int64?"}}};function Oe(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let o=r.h,n=e;if(!Array.isArray(o)&&o!==null)return Oe.errors=[{instancePath:s+"/h",keyword:"type",params:{
type:mt.properties.h.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){if(o.length>
5)return Oe.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:5},message:"must NOT have \
more than 5 items"}],!1;{var t=!0;let p=o.length;for(let u=0;u<p;u++){let m=o[u],f=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Oe.errors=[{instancePath:s+"/h/"+u,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=f===e;if(!t)break}}}var l=n===e}else var l=!0;if(l)
if(r.part_offset!==void 0){let o=r.part_offset,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null)return Oe.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:mt.properties.
part_offset.type},message:"must be integer,null"}],!1;var l=n===e}else var l=!0}else return Oe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=
i,e===0}Oe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var yt={type:"obj\
ect",properties:{h:{type:["array","null"],maxItems:8,items:{type:"integer",format:"int64?"}},part_offset:{
type:["integer","null"],format:"int64?"}}};function Le(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let o=r.h,n=e;if(!Array.isArray(o)&&o!==null)return Le.errors=[{instancePath:s+"/h",keyword:"type",params:{
type:yt.properties.h.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){if(o.length>
8)return Le.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:8},message:"must NOT have \
more than 8 items"}],!1;{var t=!0;let p=o.length;for(let u=0;u<p;u++){let m=o[u],f=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Le.errors=[{instancePath:s+"/h/"+u,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=f===e;if(!t)break}}}var l=n===e}else var l=!0;if(l)
if(r.part_offset!==void 0){let o=r.part_offset,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null)return Le.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:yt.properties.
part_offset.type},message:"must be integer,null"}],!1;var l=n===e}else var l=!0}else return Le.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=
i,e===0}Le.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var _t={type:"obj\
ect",properties:{endpoint:{type:["string","null"]},form_data:{type:["object","null"],additionalProperties:{
type:"string"}}}};function Pe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0){let o=r.endpoint,n=e;if(typeof o!=
"string"&&o!==null)return Pe.errors=[{instancePath:s+"/endpoint",keyword:"type",params:{type:_t.properties.
endpoint.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.form_data!==void 0){
let o=r.form_data,n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return Pe.errors=[{instancePath:s+
"/form_data",keyword:"type",params:{type:_t.properties.form_data.type},message:"must be object,null"}],
!1;if(e===n&&o&&typeof o=="object"&&!Array.isArray(o))for(let u in o){let m=e;if(typeof o[u]!="strin\
g")return Pe.errors=[{instancePath:s+"/form_data/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=m===e;if(!l)break}var t=n===e}else var t=!0}else
return Pe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=i,e===0}Pe.evaluated={props:{endpoint:!0,form_data:!0},dynamicProps:!1,dynamicItems:!1};
var ct={type:"object",properties:{auth_type:{type:["string","null"]},signature:{type:["string","null"],
format:"password?"}}};function Be(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.auth_type!==void 0){let l=r.
auth_type,o=e;if(typeof l!="string"&&l!==null)return Be.errors=[{instancePath:s+"/auth_type",keyword:"\
type",params:{type:ct.properties.auth_type.type},message:"must be string,null"}],!1;var t=o===e}else
var t=!0;if(t)if(r.signature!==void 0){let l=r.signature,o=e;if(typeof l!="string"&&l!==null)return Be.
errors=[{instancePath:s+"/signature",keyword:"type",params:{type:ct.properties.signature.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0}else return Be.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=i,e===0}Be.evaluated={props:{
auth_type:!0,signature:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=M.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let F;if(r.part_number===void 0&&(F="part_number"))return M.errors=[{instancePath:s,keyword:"require\
d",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;if(r.part_number!==
void 0){let A=r.part_number,j=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return M.errors=
[{instancePath:s+"/part_number",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
var t=j===e}else var t=!0;if(t){if(r.upload_url!==void 0){let A=r.upload_url,j=e;if(typeof A!="strin\
g"&&A!==null)return M.errors=[{instancePath:s+"/upload_url",keyword:"type",params:{type:nr.properties.
upload_url.type},message:"must be string,null"}],!1;var t=j===e}else var t=!0;if(t){if(r.internal_upload_url!==
void 0){let A=r.internal_upload_url,j=e;if(typeof A!="string"&&A!==null)return M.errors=[{instancePath:s+
"/internal_upload_url",keyword:"type",params:{type:nr.properties.internal_upload_url.type},message:"\
must be string,null"}],!1;var t=j===e}else var t=!0;if(t){if(r.etag!==void 0){let A=r.etag,j=e;if(typeof A!=
"string"&&A!==null)return M.errors=[{instancePath:s+"/etag",keyword:"type",params:{type:nr.properties.
etag.type},message:"must be string,null"}],!1;var t=j===e}else var t=!0;if(t){if(r.part_size!==void 0){
let A=r.part_size,j=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))&&A!==null)return M.errors=
[{instancePath:s+"/part_size",keyword:"type",params:{type:nr.properties.part_size.type},message:"mus\
t be integer,null"}],!1;var t=j===e}else var t=!0;if(t){if(r.content_type!==void 0){let A=r.content_type,
j=e;if(typeof A!="string"&&A!==null)return M.errors=[{instancePath:s+"/content_type",keyword:"type",
params:{type:nr.properties.content_type.type},message:"must be string,null"}],!1;var t=j===e}else var t=!0;
if(t){if(r.parallel_sha1_ctx!==void 0){let A=r.parallel_sha1_ctx,j=e,O=e,q=!1,be=e;if(A!==null){let D={
instancePath:s+"/parallel_sha1_ctx",keyword:"type",params:{type:"null"},message:"must be null"};i===
null?i=[D]:i.push(D),e++}var l=be===e;q=q||l;let _=e;Oe(A,{instancePath:s+"/parallel_sha1_ctx",parentData:r,
parentDataProperty:"parallel_sha1_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?Oe.errors:i.concat(
Oe.errors),e=i.length);var l=_===e;if(q=q||l,l){var o={};o.h=!0,o.part_offset=!0}if(q)e=O,i!==null&&
(O?i.length=O:i=null);else{let D={instancePath:s+"/parallel_sha1_ctx",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[D]:i.push(D),e++,M.errors=i,!1}var t=j===e}else var t=!0;
if(t){if(r.parallel_sha256_ctx!==void 0){let A=r.parallel_sha256_ctx,j=e,O=e,q=!1,be=e;if(A!==null){
let D={instancePath:s+"/parallel_sha256_ctx",keyword:"type",params:{type:"null"},message:"must be nu\
ll"};i===null?i=[D]:i.push(D),e++}var n=be===e;q=q||n;let _=e;Le(A,{instancePath:s+"/parallel_sha256\
_ctx",parentData:r,parentDataProperty:"parallel_sha256_ctx",rootData:c,dynamicAnchors:v})||(i=i===null?
Le.errors:i.concat(Le.errors),e=i.length);var n=_===e;if(q=q||n,n){var p={};p.h=!0,p.part_offset=!0}
if(q)e=O,i!==null&&(O?i.length=O:i=null);else{let D={instancePath:s+"/parallel_sha256_ctx",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[D]:i.push(D),e++,M.errors=
i,!1}var t=j===e}else var t=!0;if(t){if(r.upload_form_info!==void 0){let A=r.upload_form_info,j=e,O=e,
q=!1,be=e;if(A!==null){let D={instancePath:s+"/upload_form_info",keyword:"type",params:{type:"null"},
message:"must be null"};i===null?i=[D]:i.push(D),e++}var u=be===e;q=q||u;let _=e;Pe(A,{instancePath:s+
"/upload_form_info",parentData:r,parentDataProperty:"upload_form_info",rootData:c,dynamicAnchors:v})||
(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);var u=_===e;if(q=q||u,u){var m={};m.endpoint=!0,
m.form_data=!0}if(q)e=O,i!==null&&(O?i.length=O:i=null);else{let D={instancePath:s+"/upload_form_inf\
o",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[D]:i.push(D),
e++,M.errors=i,!1}var t=j===e}else var t=!0;if(t){if(r.internal_upload_form_info!==void 0){let A=r.internal_upload_form_info,
j=e,O=e,q=!1,be=e;if(A!==null){let D={instancePath:s+"/internal_upload_form_info",keyword:"type",params:{
type:"null"},message:"must be null"};i===null?i=[D]:i.push(D),e++}var f=be===e;q=q||f;let _=e;Pe(A,{
instancePath:s+"/internal_upload_form_info",parentData:r,parentDataProperty:"internal_upload_form_in\
fo",rootData:c,dynamicAnchors:v})||(i=i===null?Pe.errors:i.concat(Pe.errors),e=i.length);var f=_===e;
if(q=q||f,f){var d={};d.endpoint=!0,d.form_data=!0}if(q)e=O,i!==null&&(O?i.length=O:i=null);else{let D={
instancePath:s+"/internal_upload_form_info",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return i===null?i=[D]:i.push(D),e++,M.errors=i,!1}var t=j===e}else var t=!0;if(t)if(r.signature_info!==
void 0){let A=r.signature_info,j=e,O=e,q=!1,be=e;if(A!==null){let D={instancePath:s+"/signature_info",
keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[D]:i.push(D),e++}var y=be===
e;q=q||y;let _=e;Be(A,{instancePath:s+"/signature_info",parentData:r,parentDataProperty:"signature_i\
nfo",rootData:c,dynamicAnchors:v})||(i=i===null?Be.errors:i.concat(Be.errors),e=i.length);var y=_===
e;if(q=q||y,y){var k={};k.auth_type=!0,k.signature=!0}if(q)e=O,i!==null&&(O?i.length=O:i=null);else{
let D={instancePath:s+"/signature_info",keyword:"anyOf",params:{},message:"must match a schema in an\
yOf"};return i===null?i=[D]:i.push(D),e++,M.errors=i,!1}var t=j===e}else var t=!0}}}}}}}}}}else return M.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.
errors=i,e===0}M.evaluated={props:{part_number:!0,upload_url:!0,internal_upload_url:!0,etag:!0,part_size:!0,
content_type:!0,parallel_sha1_ctx:!0,parallel_sha256_ctx:!0,upload_form_info:!0,internal_upload_form_info:!0,
signature_info:!0},dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.file_id===
void 0&&(o="file_id"))return V.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,p=e;if(typeof n!=
"string"&&n!==null)return V.errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:je.properties.
domain_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.drive_id!==void 0){
let n=r.drive_id,p=e;if(typeof n!="string"&&n!==null)return V.errors=[{instancePath:s+"/drive_id",keyword:"\
type",params:{type:je.properties.drive_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.share_id!==void 0){let n=r.share_id,p=e;if(typeof n!="string"&&n!==null)return V.errors=[
{instancePath:s+"/share_id",keyword:"type",params:{type:je.properties.share_id.type},message:"must b\
e string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.file_id!==void 0){let n=e;if(typeof r.file_id!=
"string")return V.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.file_name!==void 0){let n=r.file_name,p=e;
if(typeof n!="string"&&n!==null)return V.errors=[{instancePath:s+"/file_name",keyword:"type",params:{
type:je.properties.file_name.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.parent_file_id!==void 0){let n=r.parent_file_id,p=e;if(typeof n!="string"&&n!==null)return V.errors=
[{instancePath:s+"/parent_file_id",keyword:"type",params:{type:je.properties.parent_file_id.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string"&&n!==null)return V.errors=[{instancePath:s+"/type",keyword:"type",params:{type:je.properties.
type.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.status!==void 0){
let n=r.status,p=e;if(typeof n!="string"&&n!==null)return V.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:je.properties.status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.exist!==void 0){let n=r.exist,p=e;if(typeof n!="boolean"&&n!==null)return V.errors=[{instancePath:s+
"/exist",keyword:"type",params:{type:je.properties.exist.type},message:"must be boolean,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.rapid_upload!==void 0){let n=r.rapid_upload,p=e;if(typeof n!="boolean"&&n!==
null)return V.errors=[{instancePath:s+"/rapid_upload",keyword:"type",params:{type:je.properties.rapid_upload.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.
upload_id,p=e;if(typeof n!="string"&&n!==null)return V.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:je.properties.upload_id.type},message:"must be string,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.revision_id!==void 0){let n=r.revision_id,p=e;if(typeof n!="string"&&n!==null)return V.
errors=[{instancePath:s+"/revision_id",keyword:"type",params:{type:je.properties.revision_id.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,
p=e;if(!Array.isArray(n)&&n!==null)return V.errors=[{instancePath:s+"/part_info_list",keyword:"type",
params:{type:je.properties.part_info_list.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(
n)){var l=!0;let m=n.length;for(let f=0;f<m;f++){let d=e;M(n[f],{instancePath:s+"/part_info_list/"+f,
parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:v})||(i=i===null?M.errors:i.concat(M.errors),
e=i.length);var l=d===e;if(!l)break}}var t=p===e}else var t=!0}}}}}}}}}}}}else return V.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=i,e===0}V.evaluated=
{props:{domain_id:!0,drive_id:!0,share_id:!0,file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,
exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
function mr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=mr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
V(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?V.errors:
i.concat(V.errors),e=i.length),mr.errors=i,e===0}mr.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var Dt=yr;function yr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=yr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
V(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?V.errors:
i.concat(V.errors),e=i.length),yr.errors=i,e===0}yr.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var It=_r;var Nt=/^0*(?:\d{1,19}|0\d{19}|1[0-7]\d{18}|18[0-3]\d{17}|184[0-3]\d{16}|1844[0-5]\d{15}|18446[0-6]\d{14}|184467[0-3]\d{13}|1844674[0-3]\d{12}|184467440[0-6]\d{10}|1844674407[0-2]\d{9}|18446744073[0-6]\d{8}|1844674407370[0-8]\d{6}|18446744073709[0-4]\d{5}|184467440737095[0-4]\d{4}|18446744073709550\d{3}|18446744073709551[0-5]\d{2}|1844674407370955160\d{1}|1844674407370955161[0-4]|18446744073709551615)$/,
qt=new RegExp("^(0|[1-9][0-9]{0,19})$","u");function De(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.part_number===void 0&&(l="part_number"))return De.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;if(r.part_number!==void 0){let o=r.part_number,n=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return De.errors=[{instancePath:s+"/part_number",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>1e4||
isNaN(o))return De.errors=[{instancePath:s+"/part_number",keyword:"maximum",params:{comparison:"<=",
limit:1e4},message:"must be <= 10000"}],!1;if(o<1||isNaN(o))return De.errors=[{instancePath:s+"/part\
_number",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else
var t=!0;if(t)if(r.etag!==void 0){let o=e;if(typeof r.etag!="string")return De.errors=[{instancePath:s+
"/etag",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}else
return De.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return De.errors=i,e===0}De.evaluated={props:{part_number:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};
function Z(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Z.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.drive_id===void 0&&(f="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required prop\
erty '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.share_id===void 0&&(f="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let f={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[f]:i.push(f),e++,Z.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.file_id===void 0&&(f="file_id")||r.upload_id===void 0&&
(f="upload_id"))return Z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(r.drive_id!==void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d==
"string"){if(P(d)<1)return Z.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return Z.errors=[{instancePath:s+"/drive_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.share_id!==void 0){let d=r.share_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return Z.errors=
[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return Z.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.file_id!==void 0){let d=r.
file_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return Z.errors=[{instancePath:s+"/file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Z.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===
e}else var u=!0;if(u){if(r.upload_id!==void 0){let d=r.upload_id,y=e;if(e===y)if(typeof d=="string"){
if(P(d)<1)return Z.errors=[{instancePath:s+"/upload_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Z.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.crc64_hash!==
void 0){let d=r.crc64_hash,y=e;if(e===y&&e===y)if(typeof d=="string")if(qt.test(d)){if(!Nt.test(d))return Z.
errors=[{instancePath:s+"/crc64_hash",keyword:"format",params:{format:"uint64"},message:'must match \
format "uint64"'}],!1}else return Z.errors=[{instancePath:s+"/crc64_hash",keyword:"pattern",params:{
pattern:"^(0|[1-9][0-9]{0,19})$"},message:'must match pattern "^(0|[1-9][0-9]{0,19})$"'}],!1;else return Z.
errors=[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u)if(r.part_info_list!==void 0){let d=r.part_info_list,y=e;if(e===y)
if(Array.isArray(d)){if(d.length>1e4)return Z.errors=[{instancePath:s+"/part_info_list",keyword:"max\
Items",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;{var m=!0;let F=d.length;
for(let A=0;A<F;A++){let j=e;De(d[A],{instancePath:s+"/part_info_list/"+A,parentData:d,parentDataProperty:A,
rootData:c,dynamicAnchors:v})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var m=j===e;if(!m)
break}}}else return Z.errors=[{instancePath:s+"/part_info_list",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var u=y===e}else var u=!0}}}}}else return Z.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=i,e===0}Z.evaluated={props:{
drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
function _r(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=_r.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
Z(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Z.errors:
i.concat(Z.errors),e=i.length),_r.errors=i,e===0}_r.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var Ot=cr;var x={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{type:[
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
type:["string","null"]},auto_delete_left_sec:{type:["integer","null"],format:"int64?"}}},ue=/^$|^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/,
ot=new RegExp("^$|^[0-9]*$","u"),vt={type:"object",properties:{status:{type:["integer","null"],format:"\
int64?"},suggestion:{type:["string","null"]},video_detail:{anyOf:[{type:"null"},{$ref:"/tolerant/Inv\
estigationVideoDetail"}]}}},Lt={type:"object",properties:{block_frames:{type:["array","null"],items:{
$ref:"/tolerant/InvestigationBlockFrame"}}}},Xr={type:"object",properties:{label:{type:["string","nu\
ll"]},offset:{type:["integer","null"],format:"int64?"},rate:{type:["number","null"],format:"double?"}}};
function Te(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.label!==void 0){let l=r.label,o=e;if(typeof l!="\
string"&&l!==null)return Te.errors=[{instancePath:s+"/label",keyword:"type",params:{type:Xr.properties.
label.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.offset!==void 0){
let l=r.offset,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Te.errors=
[{instancePath:s+"/offset",keyword:"type",params:{type:Xr.properties.offset.type},message:"must be i\
nteger,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.rate!==void 0){let l=r.rate,o=e;if(!(typeof l==
"number"&&isFinite(l))&&l!==null)return Te.errors=[{instancePath:s+"/rate",keyword:"type",params:{type:Xr.
properties.rate.type},message:"must be number,null"}],!1;var t=o===e}else var t=!0}}else return Te.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=
i,e===0}Te.evaluated={props:{label:!0,offset:!0,rate:!0},dynamicProps:!1,dynamicItems:!1};function Je(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.block_frames!==void 0){let l=r.block_frames,o=e;if(!Array.
isArray(l)&&l!==null)return Je.errors=[{instancePath:s+"/block_frames",keyword:"type",params:{type:Lt.
properties.block_frames.type},message:"must be array,null"}],!1;if(e===o&&Array.isArray(l)){var t=!0;
let n=l.length;for(let p=0;p<n;p++){let u=e;Te(l[p],{instancePath:s+"/block_frames/"+p,parentData:l,
parentDataProperty:p,rootData:c,dynamicAnchors:v})||(i=i===null?Te.errors:i.concat(Te.errors),e=i.length);
var t=u===e;if(!t)break}}}}else return Je.errors=[{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Je.errors=i,e===0}Je.evaluated={props:{block_frames:!0},dynamicProps:!1,
dynamicItems:!1};function ze(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.status!==void 0){let n=r.status,p=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return ze.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:vt.properties.status.type},message:"must be integer,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.suggestion!==void 0){let n=r.suggestion,p=e;if(typeof n!="string"&&n!==null)return ze.errors=
[{instancePath:s+"/suggestion",keyword:"type",params:{type:vt.properties.suggestion.type},message:"m\
ust be string,null"}],!1;var t=p===e}else var t=!0;if(t)if(r.video_detail!==void 0){let n=r.video_detail,
p=e,u=e,m=!1,f=e;if(n!==null){let k={instancePath:s+"/video_detail",keyword:"type",params:{type:"nul\
l"},message:"must be null"};i===null?i=[k]:i.push(k),e++}var l=f===e;m=m||l;let d=e;Je(n,{instancePath:s+
"/video_detail",parentData:r,parentDataProperty:"video_detail",rootData:c,dynamicAnchors:v})||(i=i===
null?Je.errors:i.concat(Je.errors),e=i.length);var l=d===e;if(m=m||l,l){var o={};o.block_frames=!0}if(m)
e=u,i!==null&&(u?i.length=u:i=null);else{let k={instancePath:s+"/video_detail",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[k]:i.push(k),e++,ze.errors=i,!1}var t=p===
e}else var t=!0}}else return ze.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ze.errors=i,e===0}ze.evaluated={props:{status:!0,suggestion:!0,video_detail:!0},
dynamicProps:!1,dynamicItems:!1};var pe={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},image_tags:{type:["array","null"],items:{$ref:"/toleran\
t/SystemTag"}},faces:{type:["string","null"]},faces_thumbnail:{type:["array","null"],items:{$ref:"/t\
olerant/FaceThumbnail"}},exif:{type:["string","null"]},image_quality:{anyOf:[{type:"null"},{$ref:"/t\
olerant/ImageQuality"}]},cropping_suggestion:{type:["array","null"],items:{$ref:"/tolerant/CroppingS\
uggestion"}}}},sr={type:"object",properties:{confidence:{type:["number","null"],format:"float?"},parent_name:{
type:["string","null"]},name:{type:["string","null"]},tag_level:{type:["integer","null"],format:"int\
32?"},source:{type:["string","null"]},centric_score:{type:["number","null"],format:"float?"}}};function le(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.confidence!==void 0){let l=r.confidence,o=e;if(!(typeof l==
"number"&&isFinite(l))&&l!==null)return le.errors=[{instancePath:s+"/confidence",keyword:"type",params:{
type:sr.properties.confidence.type},message:"must be number,null"}],!1;var t=o===e}else var t=!0;if(t){
if(r.parent_name!==void 0){let l=r.parent_name,o=e;if(typeof l!="string"&&l!==null)return le.errors=
[{instancePath:s+"/parent_name",keyword:"type",params:{type:sr.properties.parent_name.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.name!==void 0){let l=r.name,o=e;if(typeof l!=
"string"&&l!==null)return le.errors=[{instancePath:s+"/name",keyword:"type",params:{type:sr.properties.
name.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.tag_level!==void 0){
let l=r.tag_level,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return le.errors=
[{instancePath:s+"/tag_level",keyword:"type",params:{type:sr.properties.tag_level.type},message:"mus\
t be integer,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.source!==void 0){let l=r.source,o=e;if(typeof l!=
"string"&&l!==null)return le.errors=[{instancePath:s+"/source",keyword:"type",params:{type:sr.properties.
source.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.centric_score!==
void 0){let l=r.centric_score,o=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return le.errors=[
{instancePath:s+"/centric_score",keyword:"type",params:{type:sr.properties.centric_score.type},message:"\
must be number,null"}],!1;var t=o===e}else var t=!0}}}}}else return le.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return le.errors=i,e===0}le.evaluated={props:{
confidence:!0,parent_name:!0,name:!0,tag_level:!0,source:!0,centric_score:!0},dynamicProps:!1,dynamicItems:!1};
var Yr={type:"object",properties:{face_id:{type:["string","null"]},face_group_id:{type:["string","nu\
ll"]},face_thumbnail:{type:["string","null"]}}};function Re(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.face_id!==void 0){
let l=r.face_id,o=e;if(typeof l!="string"&&l!==null)return Re.errors=[{instancePath:s+"/face_id",keyword:"\
type",params:{type:Yr.properties.face_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.face_group_id!==void 0){let l=r.face_group_id,o=e;if(typeof l!="string"&&l!==null)return Re.
errors=[{instancePath:s+"/face_group_id",keyword:"type",params:{type:Yr.properties.face_group_id.type},
message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.face_thumbnail!==void 0){let l=r.
face_thumbnail,o=e;if(typeof l!="string"&&l!==null)return Re.errors=[{instancePath:s+"/face_thumbnai\
l",keyword:"type",params:{type:Yr.properties.face_thumbnail.type},message:"must be string,null"}],!1;
var t=o===e}else var t=!0}}else return Re.errors=[{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Re.errors=i,e===0}Re.evaluated={props:{face_id:!0,face_group_id:!0,
face_thumbnail:!0},dynamicProps:!1,dynamicItems:!1};var $t={type:"object",properties:{overall_score:{
type:["number","null"],format:"double?"}}};function We(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.overall_score!==
void 0){let t=r.overall_score;if(!(typeof t=="number"&&isFinite(t))&&t!==null)return We.errors=[{instancePath:s+
"/overall_score",keyword:"type",params:{type:$t.properties.overall_score.type},message:"must be numb\
er,null"}],!1}}else return We.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return We.errors=i,e===0}We.evaluated={props:{overall_score:!0},dynamicProps:!1,
dynamicItems:!1};var gt={type:"object",properties:{aspect_ratio:{type:["string","null"]},cropping_boundary:{
anyOf:[{type:"null"},{$ref:"/tolerant/CroppingBoundary"}]},score:{type:["number","null"],format:"dou\
ble?"}}},lr={type:"object",properties:{width:{type:["integer","null"],format:"int64?"},height:{type:[
"integer","null"],format:"int64?"},top:{type:["integer","null"],format:"int64?"},left:{type:["intege\
r","null"],format:"int64?"}}};function $e(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){let l=r.width,
o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return $e.errors=[{instancePath:s+
"/width",keyword:"type",params:{type:lr.properties.width.type},message:"must be integer,null"}],!1;var t=o===
e}else var t=!0;if(t){if(r.height!==void 0){let l=r.height,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))&&l!==null)return $e.errors=[{instancePath:s+"/height",keyword:"type",params:{type:lr.
properties.height.type},message:"must be integer,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.top!==
void 0){let l=r.top,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return $e.
errors=[{instancePath:s+"/top",keyword:"type",params:{type:lr.properties.top.type},message:"must be \
integer,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.left!==void 0){let l=r.left,o=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return $e.errors=[{instancePath:s+"/left",keyword:"\
type",params:{type:lr.properties.left.type},message:"must be integer,null"}],!1;var t=o===e}else var t=!0}}}else
return $e.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $e.errors=i,e===0}$e.evaluated={props:{width:!0,height:!0,top:!0,left:!0},dynamicProps:!1,dynamicItems:!1};
function Se(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0){let n=r.aspect_ratio,p=e;
if(typeof n!="string"&&n!==null)return Se.errors=[{instancePath:s+"/aspect_ratio",keyword:"type",params:{
type:gt.properties.aspect_ratio.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.cropping_boundary!==void 0){let n=r.cropping_boundary,p=e,u=e,m=!1,f=e;if(n!==null){let k={instancePath:s+
"/cropping_boundary",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[k]:i.push(
k),e++}var l=f===e;m=m||l;let d=e;$e(n,{instancePath:s+"/cropping_boundary",parentData:r,parentDataProperty:"\
cropping_boundary",rootData:c,dynamicAnchors:v})||(i=i===null?$e.errors:i.concat($e.errors),e=i.length);
var l=d===e;if(m=m||l,l){var o={};o.width=!0,o.height=!0,o.top=!0,o.left=!0}if(m)e=u,i!==null&&(u?i.
length=u:i=null);else{let k={instancePath:s+"/cropping_boundary",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[k]:i.push(k),e++,Se.errors=i,!1}var t=p===e}else var t=!0;
if(t)if(r.score!==void 0){let n=r.score,p=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return Se.
errors=[{instancePath:s+"/score",keyword:"type",params:{type:gt.properties.score.type},message:"must\
 be number,null"}],!1;var t=p===e}else var t=!0}}else return Se.errors=[{instancePath:s,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Se.errors=i,e===0}Se.evaluated={props:{
aspect_ratio:!0,cropping_boundary:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=G.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.time!==void 0){let m=r.time,f=e;if(typeof m!="string"&&m!==null)return G.errors=
[{instancePath:s+"/time",keyword:"type",params:{type:pe.properties.time.type},message:"must be strin\
g,null"}],!1;if(e===f&&e===f&&typeof m=="string"&&!ue.test(m))return G.errors=[{instancePath:s+"/tim\
e",keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=f===
e}else var t=!0;if(t){if(r.width!==void 0){let m=r.width,f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))&&m!==null)return G.errors=[{instancePath:s+"/width",keyword:"type",params:{type:pe.
properties.width.type},message:"must be integer,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.height!==
void 0){let m=r.height,f=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null)return G.
errors=[{instancePath:s+"/height",keyword:"type",params:{type:pe.properties.height.type},message:"mu\
st be integer,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.location!==void 0){let m=r.location,f=e;
if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+"/location",keyword:"type",params:{
type:pe.properties.location.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){
if(r.country!==void 0){let m=r.country,f=e;if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+
"/country",keyword:"type",params:{type:pe.properties.country.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.province!==void 0){let m=r.province,f=e;if(typeof m!="string"&&
m!==null)return G.errors=[{instancePath:s+"/province",keyword:"type",params:{type:pe.properties.province.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.city!==void 0){let m=r.
city,f=e;if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+"/city",keyword:"type",params:{
type:pe.properties.city.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.
district!==void 0){let m=r.district,f=e;if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+
"/district",keyword:"type",params:{type:pe.properties.district.type},message:"must be string,null"}],
!1;var t=f===e}else var t=!0;if(t){if(r.township!==void 0){let m=r.township,f=e;if(typeof m!="string"&&
m!==null)return G.errors=[{instancePath:s+"/township",keyword:"type",params:{type:pe.properties.township.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.address_line!==void 0){
let m=r.address_line,f=e;if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+"/address_\
line",keyword:"type",params:{type:pe.properties.address_line.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.image_tags!==void 0){let m=r.image_tags,f=e;if(!Array.isArray(m)&&
m!==null)return G.errors=[{instancePath:s+"/image_tags",keyword:"type",params:{type:pe.properties.image_tags.
type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(m)){var l=!0;let y=m.length;for(let k=0;k<
y;k++){let F=e;le(m[k],{instancePath:s+"/image_tags/"+k,parentData:m,parentDataProperty:k,rootData:c,
dynamicAnchors:v})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);var l=F===e;if(!l)break}}var t=f===
e}else var t=!0;if(t){if(r.faces!==void 0){let m=r.faces,f=e;if(typeof m!="string"&&m!==null)return G.
errors=[{instancePath:s+"/faces",keyword:"type",params:{type:pe.properties.faces.type},message:"must\
 be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.faces_thumbnail!==void 0){let m=r.faces_thumbnail,
f=e;if(!Array.isArray(m)&&m!==null)return G.errors=[{instancePath:s+"/faces_thumbnail",keyword:"type",
params:{type:pe.properties.faces_thumbnail.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(
m)){var o=!0;let y=m.length;for(let k=0;k<y;k++){let F=e;Re(m[k],{instancePath:s+"/faces_thumbnail/"+
k,parentData:m,parentDataProperty:k,rootData:c,dynamicAnchors:v})||(i=i===null?Re.errors:i.concat(Re.
errors),e=i.length);var o=F===e;if(!o)break}}var t=f===e}else var t=!0;if(t){if(r.exif!==void 0){let m=r.
exif,f=e;if(typeof m!="string"&&m!==null)return G.errors=[{instancePath:s+"/exif",keyword:"type",params:{
type:pe.properties.exif.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.
image_quality!==void 0){let m=r.image_quality,f=e,d=e,y=!1,k=e;if(m!==null){let j={instancePath:s+"/\
image_quality",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[j]:i.push(j),
e++}var n=k===e;y=y||n;let F=e;We(m,{instancePath:s+"/image_quality",parentData:r,parentDataProperty:"\
image_quality",rootData:c,dynamicAnchors:v})||(i=i===null?We.errors:i.concat(We.errors),e=i.length);
var n=F===e;if(y=y||n,n){var p={};p.overall_score=!0}if(y)e=d,i!==null&&(d?i.length=d:i=null);else{let j={
instancePath:s+"/image_quality",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===
null?i=[j]:i.push(j),e++,G.errors=i,!1}var t=f===e}else var t=!0;if(t)if(r.cropping_suggestion!==void 0){
let m=r.cropping_suggestion,f=e;if(!Array.isArray(m)&&m!==null)return G.errors=[{instancePath:s+"/cr\
opping_suggestion",keyword:"type",params:{type:pe.properties.cropping_suggestion.type},message:"must\
 be array,null"}],!1;if(e===f&&Array.isArray(m)){var u=!0;let y=m.length;for(let k=0;k<y;k++){let F=e;
Se(m[k],{instancePath:s+"/cropping_suggestion/"+k,parentData:m,parentDataProperty:k,rootData:c,dynamicAnchors:v})||
(i=i===null?Se.errors:i.concat(Se.errors),e=i.length);var u=F===e;if(!u)break}}var t=f===e}else var t=!0}}}}}}}}}}}}}}}else
return G.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return G.errors=i,e===0}G.evaluated={props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,
city:!0,district:!0,township:!0,address_line:!0,image_tags:!0,faces:!0,faces_thumbnail:!0,exif:!0,image_quality:!0,
cropping_suggestion:!0},dynamicProps:!1,dynamicItems:!1};var er={type:"object",properties:{crc64_hash:{
type:["string","null"],pattern:"^$|^[0-9]*$"},size:{type:["integer","null"],format:"int64?"},content_hash:{
type:["string","null"]},content_hash_name:{type:["string","null"]},download_url:{type:["string","nul\
l"]},url:{type:["string","null"]},thumbnail:{type:["string","null"]}}};function te(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=te.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.crc64_hash!==void 0){let l=r.crc64_hash,o=e;if(typeof l!="string"&&l!==null)
return te.errors=[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:er.properties.crc64_hash.
type},message:"must be string,null"}],!1;if(e===o&&typeof l=="string"&&!ot.test(l))return te.errors=
[{instancePath:s+"/crc64_hash",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match \
pattern "^$|^[0-9]*$"'}],!1;var t=o===e}else var t=!0;if(t){if(r.size!==void 0){let l=r.size,o=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return te.errors=[{instancePath:s+"/size",keyword:"\
type",params:{type:er.properties.size.type},message:"must be integer,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.content_hash!==void 0){let l=r.content_hash,o=e;if(typeof l!="string"&&l!==null)return te.
errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:er.properties.content_hash.type},
message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.content_hash_name!==void 0){
let l=r.content_hash_name,o=e;if(typeof l!="string"&&l!==null)return te.errors=[{instancePath:s+"/co\
ntent_hash_name",keyword:"type",params:{type:er.properties.content_hash_name.type},message:"must be \
string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.download_url!==void 0){let l=r.download_url,o=e;
if(typeof l!="string"&&l!==null)return te.errors=[{instancePath:s+"/download_url",keyword:"type",params:{
type:er.properties.download_url.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){
if(r.url!==void 0){let l=r.url,o=e;if(typeof l!="string"&&l!==null)return te.errors=[{instancePath:s+
"/url",keyword:"type",params:{type:er.properties.url.type},message:"must be string,null"}],!1;var t=o===
e}else var t=!0;if(t)if(r.thumbnail!==void 0){let l=r.thumbnail,o=e;if(typeof l!="string"&&l!==null)
return te.errors=[{instancePath:s+"/thumbnail",keyword:"type",params:{type:er.properties.thumbnail.type},
message:"must be string,null"}],!1;var t=o===e}else var t=!0}}}}}}else return te.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=i,e===0}te.evaluated=
{props:{crc64_hash:!0,size:!0,content_hash:!0,content_hash_name:!0,download_url:!0,url:!0,thumbnail:!0},
dynamicProps:!1,dynamicItems:!1};var _e={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},duration:{type:["string","null"]},image_tags:{type:["ar\
ray","null"],items:{$ref:"/tolerant/SystemTag"}},video_media_video_stream:{type:["array","null"],items:{
$ref:"/tolerant/VideoMediaVideoStream"}},video_media_audio_stream:{type:["array","null"],items:{$ref:"\
/tolerant/VideoMediaAudioStream"}}}},rr={type:"object",properties:{duration:{type:["string","null"]},
bitrate:{type:["string","null"]},code_name:{type:["string","null"]},frame_count:{type:["string","nul\
l"]},clarity:{type:["string","null"]},fps:{type:["string","null"]},rotate:{type:["string","null"]}}};
function ve(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let l=r.duration,o=e;if(typeof l!=
"string"&&l!==null)return ve.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:rr.properties.
duration.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.bitrate!==void 0){
let l=r.bitrate,o=e;if(typeof l!="string"&&l!==null)return ve.errors=[{instancePath:s+"/bitrate",keyword:"\
type",params:{type:rr.properties.bitrate.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.code_name!==void 0){let l=r.code_name,o=e;if(typeof l!="string"&&l!==null)return ve.errors=
[{instancePath:s+"/code_name",keyword:"type",params:{type:rr.properties.code_name.type},message:"mus\
t be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.frame_count!==void 0){let l=r.frame_count,
o=e;if(typeof l!="string"&&l!==null)return ve.errors=[{instancePath:s+"/frame_count",keyword:"type",
params:{type:rr.properties.frame_count.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.clarity!==void 0){let l=r.clarity,o=e;if(typeof l!="string"&&l!==null)return ve.errors=[{
instancePath:s+"/clarity",keyword:"type",params:{type:rr.properties.clarity.type},message:"must be s\
tring,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.fps!==void 0){let l=r.fps,o=e;if(typeof l!="st\
ring"&&l!==null)return ve.errors=[{instancePath:s+"/fps",keyword:"type",params:{type:rr.properties.fps.
type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.rotate!==void 0){let l=r.
rotate,o=e;if(typeof l!="string"&&l!==null)return ve.errors=[{instancePath:s+"/rotate",keyword:"type",
params:{type:rr.properties.rotate.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0}}}}}}else
return ve.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ve.errors=i,e===0}ve.evaluated={props:{duration:!0,bitrate:!0,code_name:!0,frame_count:!0,clarity:!0,
fps:!0,rotate:!0},dynamicProps:!1,dynamicItems:!1};var ir={type:"object",properties:{duration:{type:[
"string","null"]},bit_rate:{type:["string","null"]},code_name:{type:["string","null"]},channels:{type:[
"integer","null"],format:"int64?"},channel_layout:{type:["string","null"]},sample_rate:{type:["strin\
g","null"]}}};function we(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let l=r.duration,o=e;if(typeof l!=
"string"&&l!==null)return we.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:ir.properties.
duration.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.bit_rate!==void 0){
let l=r.bit_rate,o=e;if(typeof l!="string"&&l!==null)return we.errors=[{instancePath:s+"/bit_rate",keyword:"\
type",params:{type:ir.properties.bit_rate.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.code_name!==void 0){let l=r.code_name,o=e;if(typeof l!="string"&&l!==null)return we.errors=
[{instancePath:s+"/code_name",keyword:"type",params:{type:ir.properties.code_name.type},message:"mus\
t be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.channels!==void 0){let l=r.channels,o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return we.errors=[{instancePath:s+
"/channels",keyword:"type",params:{type:ir.properties.channels.type},message:"must be integer,null"}],
!1;var t=o===e}else var t=!0;if(t){if(r.channel_layout!==void 0){let l=r.channel_layout,o=e;if(typeof l!=
"string"&&l!==null)return we.errors=[{instancePath:s+"/channel_layout",keyword:"type",params:{type:ir.
properties.channel_layout.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.
sample_rate!==void 0){let l=r.sample_rate,o=e;if(typeof l!="string"&&l!==null)return we.errors=[{instancePath:s+
"/sample_rate",keyword:"type",params:{type:ir.properties.sample_rate.type},message:"must be string,n\
ull"}],!1;var t=o===e}else var t=!0}}}}}else return we.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return we.errors=i,e===0}we.evaluated={props:{duration:!0,
bit_rate:!0,code_name:!0,channels:!0,channel_layout:!0,sample_rate:!0},dynamicProps:!1,dynamicItems:!1};
function K(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=K.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time!==void 0){let p=r.time,u=e;if(typeof p!="st\
ring"&&p!==null)return K.errors=[{instancePath:s+"/time",keyword:"type",params:{type:_e.properties.time.
type},message:"must be string,null"}],!1;if(e===u&&e===u&&typeof p=="string"&&!ue.test(p))return K.errors=
[{instancePath:s+"/time",keyword:"format",params:{format:"date-time?"},message:'must match format "d\
ate-time?"'}],!1;var t=u===e}else var t=!0;if(t){if(r.width!==void 0){let p=r.width,u=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return K.errors=[{instancePath:s+"/width",keyword:"\
type",params:{type:_e.properties.width.type},message:"must be integer,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.height!==void 0){let p=r.height,u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))&&p!==null)return K.errors=[{instancePath:s+"/height",keyword:"type",params:{type:_e.properties.height.
type},message:"must be integer,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.location!==void 0){let p=r.
location,u=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:s+"/location",keyword:"t\
ype",params:{type:_e.properties.location.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;
if(t){if(r.country!==void 0){let p=r.country,u=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:s+
"/country",keyword:"type",params:{type:_e.properties.country.type},message:"must be string,null"}],!1;
var t=u===e}else var t=!0;if(t){if(r.province!==void 0){let p=r.province,u=e;if(typeof p!="string"&&
p!==null)return K.errors=[{instancePath:s+"/province",keyword:"type",params:{type:_e.properties.province.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.city!==void 0){let p=r.
city,u=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:s+"/city",keyword:"type",params:{
type:_e.properties.city.type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.
district!==void 0){let p=r.district,u=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:s+
"/district",keyword:"type",params:{type:_e.properties.district.type},message:"must be string,null"}],
!1;var t=u===e}else var t=!0;if(t){if(r.township!==void 0){let p=r.township,u=e;if(typeof p!="string"&&
p!==null)return K.errors=[{instancePath:s+"/township",keyword:"type",params:{type:_e.properties.township.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.address_line!==void 0){
let p=r.address_line,u=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:s+"/address_\
line",keyword:"type",params:{type:_e.properties.address_line.type},message:"must be string,null"}],!1;
var t=u===e}else var t=!0;if(t){if(r.duration!==void 0){let p=r.duration,u=e;if(typeof p!="string"&&
p!==null)return K.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:_e.properties.duration.
type},message:"must be string,null"}],!1;var t=u===e}else var t=!0;if(t){if(r.image_tags!==void 0){let p=r.
image_tags,u=e;if(!Array.isArray(p)&&p!==null)return K.errors=[{instancePath:s+"/image_tags",keyword:"\
type",params:{type:_e.properties.image_tags.type},message:"must be array,null"}],!1;if(e===u&&Array.
isArray(p)){var l=!0;let f=p.length;for(let d=0;d<f;d++){let y=e;le(p[d],{instancePath:s+"/image_tag\
s/"+d,parentData:p,parentDataProperty:d,rootData:c,dynamicAnchors:v})||(i=i===null?le.errors:i.concat(
le.errors),e=i.length);var l=y===e;if(!l)break}}var t=u===e}else var t=!0;if(t){if(r.video_media_video_stream!==
void 0){let p=r.video_media_video_stream,u=e;if(!Array.isArray(p)&&p!==null)return K.errors=[{instancePath:s+
"/video_media_video_stream",keyword:"type",params:{type:_e.properties.video_media_video_stream.type},
message:"must be array,null"}],!1;if(e===u&&Array.isArray(p)){var o=!0;let f=p.length;for(let d=0;d<
f;d++){let y=e;ve(p[d],{instancePath:s+"/video_media_video_stream/"+d,parentData:p,parentDataProperty:d,
rootData:c,dynamicAnchors:v})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);var o=y===e;if(!o)
break}}var t=u===e}else var t=!0;if(t)if(r.video_media_audio_stream!==void 0){let p=r.video_media_audio_stream,
u=e;if(!Array.isArray(p)&&p!==null)return K.errors=[{instancePath:s+"/video_media_audio_stream",keyword:"\
type",params:{type:_e.properties.video_media_audio_stream.type},message:"must be array,null"}],!1;if(e===
u&&Array.isArray(p)){var n=!0;let f=p.length;for(let d=0;d<f;d++){let y=e;we(p[d],{instancePath:s+"/\
video_media_audio_stream/"+d,parentData:p,parentDataProperty:d,rootData:c,dynamicAnchors:v})||(i=i===
null?we.errors:i.concat(we.errors),e=i.length);var n=y===e;if(!n)break}}var t=u===e}else var t=!0}}}}}}}}}}}}}else
return K.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=i,e===0}K.evaluated={props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,
city:!0,district:!0,township:!0,address_line:!0,duration:!0,image_tags:!0,video_media_video_stream:!0,
video_media_audio_stream:!0},dynamicProps:!1,dynamicItems:!1};var ht={type:"object",properties:{dir_count:{
type:["integer","null"],format:"int64?"},file_count:{type:["integer","null"],format:"int64?"}}};function Ze(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dir_count!==void 0){let l=r.dir_count,o=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Ze.errors=[{instancePath:s+"/dir_count",keyword:"\
type",params:{type:ht.properties.dir_count.type},message:"must be integer,null"}],!1;var t=o===e}else
var t=!0;if(t)if(r.file_count!==void 0){let l=r.file_count,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))&&l!==null)return Ze.errors=[{instancePath:s+"/file_count",keyword:"type",params:{type:ht.
properties.file_count.type},message:"must be integer,null"}],!1;var t=o===e}else var t=!0}else return Ze.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.
errors=i,e===0}Ze.evaluated={props:{dir_count:!0,file_count:!0},dynamicProps:!1,dynamicItems:!1};var et={
type:"object",properties:{semantic_similarity:{type:["number","null"],format:"double?"},document_contents:{
type:["array","null"],items:{$ref:"/tolerant/SemanticDocumentContent"}},scene_contents:{type:["array",
"null"],items:{$ref:"/tolerant/SemanticSceneContent"}}}},Ft={type:"object",properties:{element_contents:{
type:["array","null"],items:{$ref:"/tolerant/SemanticElementContent"}}}},or={type:"object",properties:{
type:{type:["string","null"]},content:{type:["string","null"]},url:{type:["string","null"]},time_range:{
type:["array","null"],items:{type:"integer",format:"int64?"}}}};function Ie(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Ie.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Ie.errors=[{instancePath:s+
"/type",keyword:"type",params:{type:or.properties.type.type},message:"must be string,null"}],!1;var t=n===
e}else var t=!0;if(t){if(r.content!==void 0){let o=r.content,n=e;if(typeof o!="string"&&o!==null)return Ie.
errors=[{instancePath:s+"/content",keyword:"type",params:{type:or.properties.content.type},message:"\
must be string,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let o=r.url,n=e;if(typeof o!=
"string"&&o!==null)return Ie.errors=[{instancePath:s+"/url",keyword:"type",params:{type:or.properties.
url.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.time_range!==void 0){
let o=r.time_range,n=e;if(!Array.isArray(o)&&o!==null)return Ie.errors=[{instancePath:s+"/time_range",
keyword:"type",params:{type:or.properties.time_range.type},message:"must be array,null"}],!1;if(e===
n&&Array.isArray(o)){var l=!0;let u=o.length;for(let m=0;m<u;m++){let f=o[m],d=e;if(!(typeof f=="num\
ber"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Ie.errors=[{instancePath:s+"/time_range/"+m,keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;var l=d===e;if(!l)break}}var t=n===e}else
var t=!0}}}else return Ie.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return Ie.errors=i,e===0}Ie.evaluated={props:{type:!0,content:!0,url:!0,time_range:!0},
dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.element_contents!==
void 0){let l=r.element_contents,o=e;if(!Array.isArray(l)&&l!==null)return Xe.errors=[{instancePath:s+
"/element_contents",keyword:"type",params:{type:Ft.properties.element_contents.type},message:"must b\
e array,null"}],!1;if(e===o&&Array.isArray(l)){var t=!0;let n=l.length;for(let p=0;p<n;p++){let u=e;
Ie(l[p],{instancePath:s+"/element_contents/"+p,parentData:l,parentDataProperty:p,rootData:c,dynamicAnchors:v})||
(i=i===null?Ie.errors:i.concat(Ie.errors),e=i.length);var t=u===e;if(!t)break}}}}else return Xe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xe.errors=
i,e===0}Xe.evaluated={props:{element_contents:!0},dynamicProps:!1,dynamicItems:!1};var rt={type:"obj\
ect",properties:{time_range:{type:["array","null"],items:{type:"integer",format:"int64?"}},key_frames:{
type:["array","null"],items:{$ref:"/tolerant/SemanticKeyFrame"}},thumbnail_url:{type:["string","null"]}}},
bt={type:"object",properties:{frame_time:{type:["integer","null"],format:"int64?"},thumbnail_url:{type:[
"string","null"]}}};function Ke(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.frame_time!==void 0){let l=r.
frame_time,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return Ke.errors=[
{instancePath:s+"/frame_time",keyword:"type",params:{type:bt.properties.frame_time.type},message:"mu\
st be integer,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.thumbnail_url!==void 0){let l=r.thumbnail_url,
o=e;if(typeof l!="string"&&l!==null)return Ke.errors=[{instancePath:s+"/thumbnail_url",keyword:"type",
params:{type:bt.properties.thumbnail_url.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0}else
return Ke.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ke.errors=i,e===0}Ke.evaluated={props:{frame_time:!0,thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};
function Fe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time_range!==void 0){let n=r.time_range,p=e;if(!Array.
isArray(n)&&n!==null)return Fe.errors=[{instancePath:s+"/time_range",keyword:"type",params:{type:rt.
properties.time_range.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(n)){var t=!0;let u=n.
length;for(let m=0;m<u;m++){let f=n[m],d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))
return Fe.errors=[{instancePath:s+"/time_range/"+m,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;var t=d===e;if(!t)break}}var l=p===e}else var l=!0;if(l){if(r.key_frames!==void 0){
let n=r.key_frames,p=e;if(!Array.isArray(n)&&n!==null)return Fe.errors=[{instancePath:s+"/key_frames",
keyword:"type",params:{type:rt.properties.key_frames.type},message:"must be array,null"}],!1;if(e===
p&&Array.isArray(n)){var o=!0;let m=n.length;for(let f=0;f<m;f++){let d=e;Ke(n[f],{instancePath:s+"/\
key_frames/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:v})||(i=i===null?Ke.errors:
i.concat(Ke.errors),e=i.length);var o=d===e;if(!o)break}}var l=p===e}else var l=!0;if(l)if(r.thumbnail_url!==
void 0){let n=r.thumbnail_url,p=e;if(typeof n!="string"&&n!==null)return Fe.errors=[{instancePath:s+
"/thumbnail_url",keyword:"type",params:{type:rt.properties.thumbnail_url.type},message:"must be stri\
ng,null"}],!1;var l=p===e}else var l=!0}}else return Fe.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Fe.errors=i,e===0}Fe.evaluated={props:{time_range:!0,
key_frames:!0,thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Ue.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.semantic_similarity!==void 0){let n=r.semantic_similarity,p=e;if(!(typeof n=="number"&&isFinite(
n))&&n!==null)return Ue.errors=[{instancePath:s+"/semantic_similarity",keyword:"type",params:{type:et.
properties.semantic_similarity.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.document_contents!==void 0){let n=r.document_contents,p=e;if(!Array.isArray(n)&&n!==null)return Ue.
errors=[{instancePath:s+"/document_contents",keyword:"type",params:{type:et.properties.document_contents.
type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(n)){var l=!0;let m=n.length;for(let f=0;f<
m;f++){let d=e;Xe(n[f],{instancePath:s+"/document_contents/"+f,parentData:n,parentDataProperty:f,rootData:c,
dynamicAnchors:v})||(i=i===null?Xe.errors:i.concat(Xe.errors),e=i.length);var l=d===e;if(!l)break}}var t=p===
e}else var t=!0;if(t)if(r.scene_contents!==void 0){let n=r.scene_contents,p=e;if(!Array.isArray(n)&&
n!==null)return Ue.errors=[{instancePath:s+"/scene_contents",keyword:"type",params:{type:et.properties.
scene_contents.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(n)){var o=!0;let m=n.
length;for(let f=0;f<m;f++){let d=e;Fe(n[f],{instancePath:s+"/scene_contents/"+f,parentData:n,parentDataProperty:f,
rootData:c,dynamicAnchors:v})||(i=i===null?Fe.errors:i.concat(Fe.errors),e=i.length);var o=d===e;if(!o)
break}}var t=p===e}else var t=!0}}else return Ue.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ue.errors=i,e===0}Ue.evaluated={props:{semantic_similarity:!0,
document_contents:!0,scene_contents:!0},dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=w.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let be;if(r.file_id===void 0&&(be="file_id"))return w.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;if(r.domain_id!==
void 0){let _=r.domain_id,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/dom\
ain_id",keyword:"type",params:{type:x.properties.domain_id.type},message:"must be string,null"}],!1;
var t=b===e}else var t=!0;if(t){if(r.drive_id!==void 0){let _=r.drive_id,b=e;if(typeof _!="string"&&
_!==null)return w.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:x.properties.drive_id.
type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.file_id!==void 0){let _=e;
if(typeof r.file_id!="string")return w.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=_===e}else var t=!0;if(t){if(r.name!==void 0){let _=r.name,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:x.properties.name.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.
type!==void 0){let _=r.type,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/t\
ype",keyword:"type",params:{type:x.properties.type.type},message:"must be string,null"}],!1;var t=b===
e}else var t=!0;if(t){if(r.content_type!==void 0){let _=r.content_type,b=e;if(typeof _!="string"&&_!==
null)return w.errors=[{instancePath:s+"/content_type",keyword:"type",params:{type:x.properties.content_type.
type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.created_at!==void 0){let _=r.
created_at,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/created_at",keyword:"\
type",params:{type:x.properties.created_at.type},message:"must be string,null"}],!1;if(e===b&&e===b&&
typeof _=="string"&&!ue.test(_))return w.errors=[{instancePath:s+"/created_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=b===e}else var t=!0;if(t){if(r.
updated_at!==void 0){let _=r.updated_at,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/updated_at",keyword:"type",params:{type:x.properties.updated_at.type},message:"must be string,null"}],
!1;if(e===b&&e===b&&typeof _=="string"&&!ue.test(_))return w.errors=[{instancePath:s+"/updated_at",keyword:"\
format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=b===e}else var t=!0;
if(t){if(r.description!==void 0){let _=r.description,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/description",keyword:"type",params:{type:x.properties.description.type},message:"\
must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.trashed_at!==void 0){let _=r.trashed_at,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/trashed_at",keyword:"type",params:{
type:x.properties.trashed_at.type},message:"must be string,null"}],!1;if(e===b&&e===b&&typeof _=="st\
ring"&&!ue.test(_))return w.errors=[{instancePath:s+"/trashed_at",keyword:"format",params:{format:"d\
ate-time?"},message:'must match format "date-time?"'}],!1;var t=b===e}else var t=!0;if(t){if(r.file_extension!==
void 0){let _=r.file_extension,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/file_extension",keyword:"type",params:{type:x.properties.file_extension.type},message:"must be str\
ing,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.mime_type!==void 0){let _=r.mime_type,b=e;if(typeof _!=
"string"&&_!==null)return w.errors=[{instancePath:s+"/mime_type",keyword:"type",params:{type:x.properties.
mime_type.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.mime_extension!==
void 0){let _=r.mime_extension,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/mime_extension",keyword:"type",params:{type:x.properties.mime_extension.type},message:"must be str\
ing,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.hidden!==void 0){let _=r.hidden,b=e;if(typeof _!=
"boolean"&&_!==null)return w.errors=[{instancePath:s+"/hidden",keyword:"type",params:{type:x.properties.
hidden.type},message:"must be boolean,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.size!==void 0){
let _=r.size,b=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))&&_!==null)return w.errors=
[{instancePath:s+"/size",keyword:"type",params:{type:x.properties.size.type},message:"must be intege\
r,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.starred!==void 0){let _=r.starred,b=e;if(typeof _!=
"boolean"&&_!==null)return w.errors=[{instancePath:s+"/starred",keyword:"type",params:{type:x.properties.
starred.type},message:"must be boolean,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.status!==void 0){
let _=r.status,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:x.properties.status.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;
if(t){if(r.user_meta!==void 0){let _=r.user_meta,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/user_meta",keyword:"type",params:{type:x.properties.user_meta.type},message:"must\
 be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.labels!==void 0){let _=r.labels,b=e;if(!Array.
isArray(_)&&_!==null)return w.errors=[{instancePath:s+"/labels",keyword:"type",params:{type:x.properties.
labels.type},message:"must be array,null"}],!1;if(e===b&&Array.isArray(_)){var l=!0;let I=_.length;for(let C=0;C<
I;C++){let ke=e;if(typeof _[C]!="string")return w.errors=[{instancePath:s+"/labels/"+C,keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var l=ke===e;if(!l)break}}var t=b===e}else var t=!0;
if(t){if(r.upload_id!==void 0){let _=r.upload_id,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/upload_id",keyword:"type",params:{type:x.properties.upload_id.type},message:"must\
 be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.parent_file_id!==void 0){let _=r.parent_file_id,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/parent_file_id",keyword:"type",
params:{type:x.properties.parent_file_id.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;
if(t){if(r.crc64_hash!==void 0){let _=r.crc64_hash,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:x.properties.crc64_hash.type},message:"mu\
st be string,null"}],!1;if(e===b&&typeof _=="string"&&!ot.test(_))return w.errors=[{instancePath:s+"\
/crc64_hash",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match pattern "^$|^[0-9]\
*$"'}],!1;var t=b===e}else var t=!0;if(t){if(r.content_hash!==void 0){let _=r.content_hash,b=e;if(typeof _!=
"string"&&_!==null)return w.errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:x.properties.
content_hash.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.content_hash_name!==
void 0){let _=r.content_hash_name,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/content_hash_name",keyword:"type",params:{type:x.properties.content_hash_name.type},message:"must \
be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.download_url!==void 0){let _=r.download_url,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/download_url",keyword:"type",
params:{type:x.properties.download_url.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;
if(t){if(r.thumbnail!==void 0){let _=r.thumbnail,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/thumbnail",keyword:"type",params:{type:x.properties.thumbnail.type},message:"must\
 be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.category!==void 0){let _=r.category,b=e;if(typeof _!=
"string"&&_!==null)return w.errors=[{instancePath:s+"/category",keyword:"type",params:{type:x.properties.
category.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.local_created_at!==
void 0){let _=r.local_created_at,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/local_created_at",keyword:"type",params:{type:x.properties.local_created_at.type},message:"must be\
 string,null"}],!1;if(e===b&&e===b&&typeof _=="string"&&!ue.test(_))return w.errors=[{instancePath:s+
"/local_created_at",keyword:"format",params:{format:"date-time?"},message:'must match format "date-t\
ime?"'}],!1;var t=b===e}else var t=!0;if(t){if(r.local_modified_at!==void 0){let _=r.local_modified_at,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/local_modified_at",keyword:"t\
ype",params:{type:x.properties.local_modified_at.type},message:"must be string,null"}],!1;if(e===b&&
e===b&&typeof _=="string"&&!ue.test(_))return w.errors=[{instancePath:s+"/local_modified_at",keyword:"\
format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=b===e}else var t=!0;
if(t){if(r.revision_id!==void 0){let _=r.revision_id,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/revision_id",keyword:"type",params:{type:x.properties.revision_id.type},message:"\
must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.investigation_info!==void 0){let _=r.
investigation_info,b=e,D=e,I=!1,C=e;if(_!==null){let R={instancePath:s+"/investigation_info",keyword:"\
type",params:{type:"null"},message:"must be null"};i===null?i=[R]:i.push(R),e++}var o=C===e;I=I||o;let ke=e;
ze(_,{instancePath:s+"/investigation_info",parentData:r,parentDataProperty:"investigation_info",rootData:c,
dynamicAnchors:v})||(i=i===null?ze.errors:i.concat(ze.errors),e=i.length);var o=ke===e;if(I=I||o,o){
var n={};n.status=!0,n.suggestion=!0,n.video_detail=!0}if(I)e=D,i!==null&&(D?i.length=D:i=null);else{
let R={instancePath:s+"/investigation_info",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return i===null?i=[R]:i.push(R),e++,w.errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.thumbnail_urls!==
void 0){let _=r.thumbnail_urls,b=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return w.
errors=[{instancePath:s+"/thumbnail_urls",keyword:"type",params:{type:x.properties.thumbnail_urls.type},
message:"must be object,null"}],!1;if(e===b&&_&&typeof _=="object"&&!Array.isArray(_))for(let I in _){
let C=e;if(typeof _[I]!="string")return w.errors=[{instancePath:s+"/thumbnail_urls/"+I.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=C===
e;if(!p)break}var t=b===e}else var t=!0;if(t){if(r.image_media_metadata!==void 0){let _=r.image_media_metadata,
b=e,D=e,I=!1,C=e;if(_!==null){let R={instancePath:s+"/image_media_metadata",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[R]:i.push(R),e++}var u=C===e;I=I||u;let ke=e;G(_,{instancePath:s+
"/image_media_metadata",parentData:r,parentDataProperty:"image_media_metadata",rootData:c,dynamicAnchors:v})||
(i=i===null?G.errors:i.concat(G.errors),e=i.length);var u=ke===e;if(I=I||u,u){var m={};m.time=!0,m.width=
!0,m.height=!0,m.location=!0,m.country=!0,m.province=!0,m.city=!0,m.district=!0,m.township=!0,m.address_line=
!0,m.image_tags=!0,m.faces=!0,m.faces_thumbnail=!0,m.exif=!0,m.image_quality=!0,m.cropping_suggestion=
!0}if(I)e=D,i!==null&&(D?i.length=D:i=null);else{let R={instancePath:s+"/image_media_metadata",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[R]:i.push(R),e++,w.errors=
i,!1}var t=b===e}else var t=!0;if(t){if(r.ex_fields_info!==void 0){let _=r.ex_fields_info,b=e;if(!(_&&
typeof _=="object"&&!Array.isArray(_))&&_!==null)return w.errors=[{instancePath:s+"/ex_fields_info",
keyword:"type",params:{type:x.properties.ex_fields_info.type},message:"must be object,null"}],!1;var t=b===
e}else var t=!0;if(t){if(r.content_uri!==void 0){let _=r.content_uri,b=e;if(typeof _!="string"&&_!==
null)return w.errors=[{instancePath:s+"/content_uri",keyword:"type",params:{type:x.properties.content_uri.
type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.streams_info!==void 0){
let _=r.streams_info,b=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return w.errors=[{
instancePath:s+"/streams_info",keyword:"type",params:{type:x.properties.streams_info.type},message:"\
must be object,null"}],!1;if(e===b&&_&&typeof _=="object"&&!Array.isArray(_))for(let I in _){let C=e;
te(_[I],{instancePath:s+"/streams_info/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:I,
rootData:c,dynamicAnchors:v})||(i=i===null?te.errors:i.concat(te.errors),e=i.length);var f=C===e;if(!f)
break}var t=b===e}else var t=!0;if(t){if(r.user_tags!==void 0){let _=r.user_tags,b=e;if(!(_&&typeof _==
"object"&&!Array.isArray(_))&&_!==null)return w.errors=[{instancePath:s+"/user_tags",keyword:"type",
params:{type:x.properties.user_tags.type},message:"must be object,null"}],!1;if(e===b&&_&&typeof _==
"object"&&!Array.isArray(_))for(let I in _){let C=e;if(typeof _[I]!="string")return w.errors=[{instancePath:s+
"/user_tags/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=C===e;if(!d)break}var t=b===e}else var t=!0;if(t){if(r.revision_version!==
void 0){let _=r.revision_version,b=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))&&_!==null)
return w.errors=[{instancePath:s+"/revision_version",keyword:"type",params:{type:x.properties.revision_version.
type},message:"must be integer,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.video_media_metadata!==
void 0){let _=r.video_media_metadata,b=e,D=e,I=!1,C=e;if(_!==null){let R={instancePath:s+"/video_med\
ia_metadata",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[R]:i.push(R),e++}
var y=C===e;I=I||y;let ke=e;K(_,{instancePath:s+"/video_media_metadata",parentData:r,parentDataProperty:"\
video_media_metadata",rootData:c,dynamicAnchors:v})||(i=i===null?K.errors:i.concat(K.errors),e=i.length);
var y=ke===e;if(I=I||y,y){var k={};k.time=!0,k.width=!0,k.height=!0,k.location=!0,k.country=!0,k.province=
!0,k.city=!0,k.district=!0,k.township=!0,k.address_line=!0,k.duration=!0,k.image_tags=!0,k.video_media_video_stream=
!0,k.video_media_audio_stream=!0}if(I)e=D,i!==null&&(D?i.length=D:i=null);else{let R={instancePath:s+
"/video_media_metadata",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===
null?i=[R]:i.push(R),e++,w.errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.punish_flag!==void 0){let _=r.
punish_flag,b=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))&&_!==null)return w.errors=[
{instancePath:s+"/punish_flag",keyword:"type",params:{type:x.properties.punish_flag.type},message:"m\
ust be integer,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.id_path!==void 0){let _=r.id_path,b=e;
if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/id_path",keyword:"type",params:{type:x.
properties.id_path.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.name_path!==
void 0){let _=r.name_path,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/nam\
e_path",keyword:"type",params:{type:x.properties.name_path.type},message:"must be string,null"}],!1;
var t=b===e}else var t=!0;if(t){if(r.creator_type!==void 0){let _=r.creator_type,b=e;if(typeof _!="s\
tring"&&_!==null)return w.errors=[{instancePath:s+"/creator_type",keyword:"type",params:{type:x.properties.
creator_type.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.creator_id!==
void 0){let _=r.creator_id,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/cr\
eator_id",keyword:"type",params:{type:x.properties.creator_id.type},message:"must be string,null"}],
!1;var t=b===e}else var t=!0;if(t){if(r.creator_name!==void 0){let _=r.creator_name,b=e;if(typeof _!=
"string"&&_!==null)return w.errors=[{instancePath:s+"/creator_name",keyword:"type",params:{type:x.properties.
creator_name.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.last_modifier_type!==
void 0){let _=r.last_modifier_type,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+
"/last_modifier_type",keyword:"type",params:{type:x.properties.last_modifier_type.type},message:"mus\
t be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.last_modifier_id!==void 0){let _=r.last_modifier_id,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/last_modifier_id",keyword:"ty\
pe",params:{type:x.properties.last_modifier_id.type},message:"must be string,null"}],!1;var t=b===e}else
var t=!0;if(t){if(r.last_modifier_name!==void 0){let _=r.last_modifier_name,b=e;if(typeof _!="string"&&
_!==null)return w.errors=[{instancePath:s+"/last_modifier_name",keyword:"type",params:{type:x.properties.
last_modifier_name.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.dir_size_info!==
void 0){let _=r.dir_size_info,b=e,D=e,I=!1,C=e;if(_!==null){let R={instancePath:s+"/dir_size_info",keyword:"\
type",params:{type:"null"},message:"must be null"};i===null?i=[R]:i.push(R),e++}var F=C===e;I=I||F;let ke=e;
Ze(_,{instancePath:s+"/dir_size_info",parentData:r,parentDataProperty:"dir_size_info",rootData:c,dynamicAnchors:v})||
(i=i===null?Ze.errors:i.concat(Ze.errors),e=i.length);var F=ke===e;if(I=I||F,F){var A={};A.dir_count=
!0,A.file_count=!0}if(I)e=D,i!==null&&(D?i.length=D:i=null);else{let R={instancePath:s+"/dir_size_in\
fo",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[R]:i.push(R),
e++,w.errors=i,!1}var t=b===e}else var t=!0;if(t){if(r.trashed!==void 0){let _=r.trashed,b=e;if(typeof _!=
"boolean"&&_!==null)return w.errors=[{instancePath:s+"/trashed",keyword:"type",params:{type:x.properties.
trashed.type},message:"must be boolean,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.action_list!==
void 0){let _=r.action_list,b=e;if(!Array.isArray(_)&&_!==null)return w.errors=[{instancePath:s+"/ac\
tion_list",keyword:"type",params:{type:x.properties.action_list.type},message:"must be array,null"}],
!1;if(e===b&&Array.isArray(_)){var j=!0;let I=_.length;for(let C=0;C<I;C++){let ke=e;if(typeof _[C]!=
"string")return w.errors=[{instancePath:s+"/action_list/"+C,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var j=ke===e;if(!j)break}}var t=b===e}else var t=!0;if(t){if(r.location!==void 0){
let _=r.location,b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/location",keyword:"\
type",params:{type:x.properties.location.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;
if(t){if(r.semantic_result!==void 0){let _=r.semantic_result,b=e,D=e,I=!1,C=e;if(_!==null){let R={instancePath:s+
"/semantic_result",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[R]:i.push(
R),e++}var O=C===e;I=I||O;let ke=e;Ue(_,{instancePath:s+"/semantic_result",parentData:r,parentDataProperty:"\
semantic_result",rootData:c,dynamicAnchors:v})||(i=i===null?Ue.errors:i.concat(Ue.errors),e=i.length);
var O=ke===e;if(I=I||O,O){var q={};q.semantic_similarity=!0,q.document_contents=!0,q.scene_contents=
!0}if(I)e=D,i!==null&&(D?i.length=D:i=null);else{let R={instancePath:s+"/semantic_result",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[R]:i.push(R),e++,w.errors=
i,!1}var t=b===e}else var t=!0;if(t){if(r.sync_flag!==void 0){let _=r.sync_flag,b=e;if(typeof _!="bo\
olean"&&_!==null)return w.errors=[{instancePath:s+"/sync_flag",keyword:"type",params:{type:x.properties.
sync_flag.type},message:"must be boolean,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.sync_device_flag!==
void 0){let _=r.sync_device_flag,b=e;if(typeof _!="boolean"&&_!==null)return w.errors=[{instancePath:s+
"/sync_device_flag",keyword:"type",params:{type:x.properties.sync_device_flag.type},message:"must be\
 boolean,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.origin_parent_file_id!==void 0){let _=r.origin_parent_file_id,
b=e;if(typeof _!="string"&&_!==null)return w.errors=[{instancePath:s+"/origin_parent_file_id",keyword:"\
type",params:{type:x.properties.origin_parent_file_id.type},message:"must be string,null"}],!1;var t=b===
e}else var t=!0;if(t){if(r.url!==void 0){let _=r.url,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/url",keyword:"type",params:{type:x.properties.url.type},message:"must be string,n\
ull"}],!1;var t=b===e}else var t=!0;if(t){if(r.custom_field_1!==void 0){let _=r.custom_field_1,b=e;if(typeof _!=
"string"&&_!==null)return w.errors=[{instancePath:s+"/custom_field_1",keyword:"type",params:{type:x.
properties.custom_field_1.type},message:"must be string,null"}],!1;var t=b===e}else var t=!0;if(t){if(r.
custom_field_2!==void 0){let _=r.custom_field_2,b=e;if(typeof _!="string"&&_!==null)return w.errors=
[{instancePath:s+"/custom_field_2",keyword:"type",params:{type:x.properties.custom_field_2.type},message:"\
must be string,null"}],!1;var t=b===e}else var t=!0;if(t)if(r.auto_delete_left_sec!==void 0){let _=r.
auto_delete_left_sec,b=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_))&&_!==null)return w.
errors=[{instancePath:s+"/auto_delete_left_sec",keyword:"type",params:{type:x.properties.auto_delete_left_sec.
type},message:"must be integer,null"}],!1;var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return w.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return w.errors=i,e===0}w.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,name:!0,type:!0,content_type:!0,
created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,mime_type:!0,mime_extension:!0,
hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,parent_file_id:!0,crc64_hash:!0,
content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,local_created_at:!0,local_modified_at:!0,
revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,ex_fields_info:!0,content_uri:!0,
streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,punish_flag:!0,id_path:!0,name_path:!0,
creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,last_modifier_id:!0,last_modifier_name:!0,
dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,sync_flag:!0,sync_device_flag:!0,
origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,auto_delete_left_sec:!0},dynamicProps:!1,
dynamicItems:!1};function cr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=cr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
w(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?w.errors:
i.concat(w.errors),e=i.length),cr.errors=i,e===0}cr.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Et=vr;function W(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=W.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.drive_id===void 0&&(f="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required prop\
erty '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.share_id===void 0&&(f="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let f={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[f]:i.push(f),e++,W.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.file_id===void 0&&(f="file_id")||r.upload_id===void 0&&
(f="upload_id")||r.part_info_list===void 0&&(f="part_info_list"))return W.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(r.drive_id!==
void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return W.errors=[{instancePath:s+
"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return W.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=y===e}else var u=!0;if(u){if(r.share_id!==void 0){let d=r.share_id,y=e;if(e===y)if(typeof d==
"string"){if(P(d)<1)return W.errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return W.errors=[{instancePath:s+"/share_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.file_id!==void 0){let d=r.file_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return W.errors=
[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"}],!1}else return W.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.upload_id!==void 0){let d=r.
upload_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return W.errors=[{instancePath:s+"/upload_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return W.
errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u)if(r.part_info_list!==void 0){let d=r.part_info_list,y=e;if(e===y)
if(Array.isArray(d)){if(d.length>1e4)return W.errors=[{instancePath:s+"/part_info_list",keyword:"max\
Items",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;if(d.length<1)return W.
errors=[{instancePath:s+"/part_info_list",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var m=!0;let F=d.length;for(let A=0;A<F;A++){let j=e;ae(d[A],{instancePath:s+
"/part_info_list/"+A,parentData:d,parentDataProperty:A,rootData:c,dynamicAnchors:v})||(i=i===null?ae.
errors:i.concat(ae.errors),e=i.length);var m=j===e;if(!m)break}}}else return W.errors=[{instancePath:s+
"/part_info_list",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=y===e}else
var u=!0}}}}else return W.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return W.errors=i,e===0}W.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function vr(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=vr.evaluated;return a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),W(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,
dynamicAnchors:v})||(i=i===null?W.errors:i.concat(W.errors),e=i.length),vr.errors=i,e===0}vr.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
var Tt=gr;var ar={type:"object",required:["part_info_list"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},file_id:{type:["string","null"]},upload_id:{type:["string","null"]},create_at:{
type:["string","null"],format:"date-time?"},part_info_list:{type:"array",items:{$ref:"/tolerant/Uplo\
adPartInfo"}}}};function fe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.part_info_list===void 0&&(o="part_info_lis\
t"))return fe.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},message:"must ha\
ve required property '"+o+"'"}],!1;if(r.domain_id!==void 0){let n=r.domain_id,p=e;if(typeof n!="stri\
ng"&&n!==null)return fe.errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:ar.properties.
domain_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.drive_id!==void 0){
let n=r.drive_id,p=e;if(typeof n!="string"&&n!==null)return fe.errors=[{instancePath:s+"/drive_id",keyword:"\
type",params:{type:ar.properties.drive_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.file_id!==void 0){let n=r.file_id,p=e;if(typeof n!="string"&&n!==null)return fe.errors=[{
instancePath:s+"/file_id",keyword:"type",params:{type:ar.properties.file_id.type},message:"must be s\
tring,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=r.upload_id,p=e;if(typeof n!=
"string"&&n!==null)return fe.errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:ar.properties.
upload_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.create_at!==
void 0){let n=r.create_at,p=e;if(typeof n!="string"&&n!==null)return fe.errors=[{instancePath:s+"/cr\
eate_at",keyword:"type",params:{type:ar.properties.create_at.type},message:"must be string,null"}],!1;
if(e===p&&e===p&&typeof n=="string"&&!ue.test(n))return fe.errors=[{instancePath:s+"/create_at",keyword:"\
format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;
if(t)if(r.part_info_list!==void 0){let n=r.part_info_list,p=e;if(e===p)if(Array.isArray(n)){var l=!0;
let m=n.length;for(let f=0;f<m;f++){let d=e;M(n[f],{instancePath:s+"/part_info_list/"+f,parentData:n,
parentDataProperty:f,rootData:c,dynamicAnchors:v})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);
var l=d===e;if(!l)break}}else return fe.errors=[{instancePath:s+"/part_info_list",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=p===e}else var t=!0}}}}}else return fe.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=i,e===0}fe.evaluated=
{props:{domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,
dynamicItems:!1};function gr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=gr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
fe(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?fe.
errors:i.concat(fe.errors),e=i.length),gr.errors=i,e===0}gr.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var zt=hr;function Q(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Q.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,Q.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.upload_id===void 0&&
(m="upload_id"))return Q.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===d)if(typeof f==
"string"){if(P(f)<1)return Q.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:s+"/drive_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){
if(r.share_id!==void 0){let f=r.share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return Q.errors=
[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return Q.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.file_id!==void 0){let f=r.
file_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return Q.errors=[{instancePath:s+"/file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===
e}else var u=!0;if(u){if(r.upload_id!==void 0){let f=r.upload_id,d=e;if(e===d)if(typeof f=="string"){
if(P(f)<1)return Q.errors=[{instancePath:s+"/upload_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.limit!==
void 0){let f=r.limit,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Q.errors=[
{instancePath:s+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return Q.errors=[{instancePath:s+"/limit",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(f<1||isNaN(f))return Q.
errors=[{instancePath:s+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1}var u=d===e}else var u=!0;if(u)if(r.part_number_marker!==void 0){let f=r.part_number_marker,
d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Q.errors=[{instancePath:s+"/part\
_number_marker",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f)))return Q.errors=[{instancePath:s+"/part_number_marker",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=d===e}else var u=!0}}}}}else
return Q.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Q.errors=i,e===0}Q.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,
part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function hr(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=hr.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),Q(r,{instancePath:s,parentData:h,parentDataProperty:g,
rootData:c,dynamicAnchors:v})||(i=i===null?Q.errors:i.concat(Q.errors),e=i.length),hr.errors=i,e===0}
hr.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};var Rt=br;var ur={type:"object",required:["upload_id"],properties:{file_id:{type:["string","null"]},upload_id:{
type:"string"},parallel_upload:{type:["boolean","null"]},uploaded_parts:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}},next_part_number_marker:{type:["string","null"]}}};function Ae(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.upload_id===void 0&&(o="upload_id"))return Ae.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:o},message:"must have required property \
'"+o+"'"}],!1;if(r.file_id!==void 0){let n=r.file_id,p=e;if(typeof n!="string"&&n!==null)return Ae.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:ur.properties.file_id.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let n=e;if(typeof r.upload_id!=
"string")return Ae.errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.parallel_upload!==void 0){let n=r.parallel_upload,
p=e;if(typeof n!="boolean"&&n!==null)return Ae.errors=[{instancePath:s+"/parallel_upload",keyword:"t\
ype",params:{type:ur.properties.parallel_upload.type},message:"must be boolean,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.uploaded_parts!==void 0){let n=r.uploaded_parts,p=e;if(!Array.isArray(n)&&
n!==null)return Ae.errors=[{instancePath:s+"/uploaded_parts",keyword:"type",params:{type:ur.properties.
uploaded_parts.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(n)){var l=!0;let m=n.
length;for(let f=0;f<m;f++){let d=e;M(n[f],{instancePath:s+"/uploaded_parts/"+f,parentData:n,parentDataProperty:f,
rootData:c,dynamicAnchors:v})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var l=d===e;if(!l)
break}}var t=p===e}else var t=!0;if(t)if(r.next_part_number_marker!==void 0){let n=r.next_part_number_marker,
p=e;if(typeof n!="string"&&n!==null)return Ae.errors=[{instancePath:s+"/next_part_number_marker",keyword:"\
type",params:{type:ur.properties.next_part_number_marker.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0}}}}else return Ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ae.errors=i,e===0}Ae.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,
uploaded_parts:!0,next_part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function br(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=br.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Ae(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length),
br.errors=i,e===0}br.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,
next_part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};var St=kr;function oe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_thumbnail_process!==void 0){let l=e;if(typeof r.
image_thumbnail_process!="string")return oe.errors=[{instancePath:s+"/image_thumbnail_process",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.video_thumbnail_process!==
void 0){let l=e;if(typeof r.video_thumbnail_process!="string")return oe.errors=[{instancePath:s+"/vi\
deo_thumbnail_process",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
e}else var t=!0;if(t)if(r.office_thumbnail_process!==void 0){let l=e;if(typeof r.office_thumbnail_process!=
"string")return oe.errors=[{instancePath:s+"/office_thumbnail_process",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0}}else return oe.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=i,e===0}oe.evaluated=
{props:{image_thumbnail_process:!0,video_thumbnail_process:!0,office_thumbnail_process:!0},dynamicProps:!1,
dynamicItems:!1};function H(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=H.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.drive_id===void 0&&(f="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required prop\
erty '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.share_id===void 0&&(f="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let f={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[f]:i.push(f),e++,H.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.file_id===void 0&&(f="file_id"))return H.errors=[{
instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"}],!1;if(r.drive_id!==void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return H.
errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return H.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.share_id!==void 0){let d=r.
share_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return H.errors=[{instancePath:s+"/share_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return H.
errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u){if(r.file_id!==void 0){let d=r.file_id,y=e;if(e===y)if(typeof d==
"string"){if(P(d)<1)return H.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:s+"/file_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.fields!==void 0){let d=e;if(typeof r.fields!="string")return H.errors=[{instancePath:s+"/fields",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){
if(r.url_expire_sec!==void 0){let d=r.url_expire_sec,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return H.errors=[{instancePath:s+"/url_expire_sec",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>14400||isNaN(d))return H.
errors=[{instancePath:s+"/url_expire_sec",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"\
must be <= 14400"}],!1;if(d<10||isNaN(d))return H.errors=[{instancePath:s+"/url_expire_sec",keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"}],!1}var u=y===e}else var u=!0;if(u)
if(r.thumbnail_processes!==void 0){let d=r.thumbnail_processes,y=e;if(e===y)if(d&&typeof d=="object"&&
!Array.isArray(d)){if(Object.keys(d).length>5)return H.errors=[{instancePath:s+"/thumbnail_processes",
keyword:"maxProperties",params:{limit:5},message:"must NOT have more than 5 properties"}],!1;for(let F in d){
let A=e;oe(d[F],{instancePath:s+"/thumbnail_processes/"+F.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,
parentDataProperty:F,rootData:c,dynamicAnchors:v})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);
var m=A===e;if(!m)break}}else return H.errors=[{instancePath:s+"/thumbnail_processes",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var u=y===e}else var u=!0}}}}}else return H.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=
i,e===0}H.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},
dynamicProps:!1,dynamicItems:!1};function kr(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=kr.evaluated;return a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),H(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,
dynamicAnchors:v})||(i=i===null?H.errors:i.concat(H.errors),e=i.length),kr.errors=i,e===0}kr.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,
dynamicItems:!1};var Ut=wr;function wr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=wr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
w(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?w.errors:
i.concat(w.errors),e=i.length),wr.errors=i,e===0}wr.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Ct=Ar;function E(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=E.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.drive_id===void 0&&(f="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required prop\
erty '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.share_id===void 0&&(f="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let f={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[f]:i.push(f),e++,E.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.parent_file_id===void 0&&(f="parent_file_id"))return E.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required pr\
operty '"+f+"'"}],!1;if(r.drive_id!==void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d=="string"){if(P(
d)<1)return E.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:s+"/drive_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.share_id!==
void 0){let d=r.share_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return E.errors=[{instancePath:s+
"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return E.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=y===e}else var u=!0;if(u){if(r.parent_file_id!==void 0){let d=r.parent_file_id,y=e;
if(e===y)if(typeof d=="string"){if(P(d)<1)return E.errors=[{instancePath:s+"/parent_file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=
[{instancePath:s+"/parent_file_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u){if(r.limit!==void 0){let d=r.limit,y=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:s+"/limit",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>200||isNaN(d))
return E.errors=[{instancePath:s+"/limit",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(d<1||isNaN(d))return E.errors=[{instancePath:s+"/limit",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var u=y===e}else var u=!0;if(u){if(r.marker!==void 0){
let d=e;if(typeof r.marker!="string")return E.errors=[{instancePath:s+"/marker",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.order_by!==void 0){
let d=e;if(typeof r.order_by!="string")return E.errors=[{instancePath:s+"/order_by",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.order_direction!==
void 0){let d=e;if(typeof r.order_direction!="string")return E.errors=[{instancePath:s+"/order_direc\
tion",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.type!==void 0){let d=e;if(typeof r.type!="string")return E.errors=[{instancePath:s+"/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){
if(r.category!==void 0){let d=e;if(typeof r.category!="string")return E.errors=[{instancePath:s+"/ca\
tegory",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.status!==void 0){let d=e;if(typeof r.status!="string")return E.errors=[{instancePath:s+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.fields!==void 0){let d=e;if(typeof r.fields!="string")return E.errors=[{instancePath:s+"/\
fields",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.url_expire_sec!==void 0){let d=r.url_expire_sec,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return E.errors=[{instancePath:s+"/url_expire_sec",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)){if(d>14400||isNaN(d))
return E.errors=[{instancePath:s+"/url_expire_sec",keyword:"maximum",params:{comparison:"<=",limit:14400},
message:"must be <= 14400"}],!1;if(d<10||isNaN(d))return E.errors=[{instancePath:s+"/url_expire_sec",
keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10"}],!1}var u=y===e}else var u=!0;
if(u)if(r.thumbnail_processes!==void 0){let d=r.thumbnail_processes,y=e;if(e===y)if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){if(Object.keys(d).length>5)return E.errors=[{instancePath:s+"/thumbnail_pr\
ocesses",keyword:"maxProperties",params:{limit:5},message:"must NOT have more than 5 properties"}],!1;
for(let F in d){let A=e;oe(d[F],{instancePath:s+"/thumbnail_processes/"+F.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:d,parentDataProperty:F,rootData:c,dynamicAnchors:v})||(i=i===null?oe.errors:i.
concat(oe.errors),e=i.length);var m=A===e;if(!m)break}}else return E.errors=[{instancePath:s+"/thumb\
nail_processes",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=y===e}else
var u=!0}}}}}}}}}}}}else return E.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return E.errors=i,e===0}E.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,
limit:!0,marker:!0,order_by:!0,order_direction:!0,type:!0,category:!0,status:!0,fields:!0,url_expire_sec:!0,
thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};function Ar(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Ar.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),E(r,{instancePath:s,parentData:h,parentDataProperty:g,
rootData:c,dynamicAnchors:v})||(i=i===null?E.errors:i.concat(E.errors),e=i.length),Ar.errors=i,e===0}
Ar.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,limit:!0,marker:!0,order_by:!0,order_direction:!0,
type:!0,category:!0,status:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};
var Mt=Pr;var tt={type:"object",properties:{items:{type:["array","null"],items:{$ref:"/tolerant/File"}},next_marker:{
type:["string","null"]},punished_file_count:{type:["integer","null"],format:"int64?"}}};function Ce(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.items!==void 0){let o=r.items,n=e;if(!Array.isArray(o)&&
o!==null)return Ce.errors=[{instancePath:s+"/items",keyword:"type",params:{type:tt.properties.items.
type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var t=!0;let p=o.length;for(let u=0;u<
p;u++){let m=e;w(o[u],{instancePath:s+"/items/"+u,parentData:o,parentDataProperty:u,rootData:c,dynamicAnchors:v})||
(i=i===null?w.errors:i.concat(w.errors),e=i.length);var t=m===e;if(!t)break}}var l=n===e}else var l=!0;
if(l){if(r.next_marker!==void 0){let o=r.next_marker,n=e;if(typeof o!="string"&&o!==null)return Ce.errors=
[{instancePath:s+"/next_marker",keyword:"type",params:{type:tt.properties.next_marker.type},message:"\
must be string,null"}],!1;var l=n===e}else var l=!0;if(l)if(r.punished_file_count!==void 0){let o=r.
punished_file_count,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Ce.
errors=[{instancePath:s+"/punished_file_count",keyword:"type",params:{type:tt.properties.punished_file_count.
type},message:"must be integer,null"}],!1;var l=n===e}else var l=!0}}else return Ce.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=i,e===0}Ce.evaluated=
{props:{items:!0,next_marker:!0,punished_file_count:!0},dynamicProps:!1,dynamicItems:!1};function Pr(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Pr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Ce(r,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Ce.errors:i.concat(Ce.errors),
e=i.length),Pr.errors=i,e===0}Pr.evaluated={props:{items:!0,next_marker:!0,punished_file_count:!0},dynamicProps:!1,
dynamicItems:!1};var Gt=jr;function L(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=L.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required prop\
erty '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.drive_id_list===void 0&&(d="drive_id_list")){let y={instancePath:s,keyword:"r\
equired",params:{missingProperty:d},message:"must have required property '"+d+"'"};i===null?i=[y]:i.
push(y),e++}}var p=n===e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let d={instancePath:s,
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,
L.errors=i,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.query===void 0&&(d="q\
uery"))return L.errors=[{instancePath:s,keyword:"required",params:{missingProperty:d},message:"must \
have required property '"+d+"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,k=e;if(e===k)if(typeof y==
"string"){if(P(y)<1)return L.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+"/drive_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u){
if(r.drive_id_list!==void 0){let y=r.drive_id_list,k=e;if(e===k)if(Array.isArray(y)){if(y.length>10)
return L.errors=[{instancePath:s+"/drive_id_list",keyword:"maxItems",params:{limit:10},message:"must\
 NOT have more than 10 items"}],!1;if(y.length<1)return L.errors=[{instancePath:s+"/drive_id_list",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var m=!0;let A=y.length;
for(let j=0;j<A;j++){let O=y[j],q=e;if(e===q)if(typeof O=="string"){if(P(O)<1)return L.errors=[{instancePath:s+
"/drive_id_list/"+j,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return L.errors=[{instancePath:s+"/drive_id_list/"+j,keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var m=q===e;if(!m)break}}}else return L.errors=[{instancePath:s+
"/drive_id_list",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=k===e}else var u=!0;
if(u){if(r.query!==void 0){let y=r.query,k=e;if(e===k)if(typeof y=="string"){if(P(y)>4096)return L.errors=
[{instancePath:s+"/query",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4\
096 characters"}],!1;if(P(y)<1)return L.errors=[{instancePath:s+"/query",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+
"/query",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;
if(u){if(r.recursive!==void 0){let y=e;if(typeof r.recursive!="boolean")return L.errors=[{instancePath:s+
"/recursive",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=y===e}else var u=!0;
if(u){if(r.order_by!==void 0){let y=r.order_by,k=e;if(e===k)if(typeof y=="string"){if(P(y)>128)return L.
errors=[{instancePath:s+"/order_by",keyword:"maxLength",params:{limit:128},message:"must NOT have mo\
re than 128 characters"}],!1}else return L.errors=[{instancePath:s+"/order_by",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u){if(r.limit!==void 0){let y=r.
limit,k=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return L.errors=[{instancePath:s+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof y=="\
number"&&isFinite(y)){if(y>100||isNaN(y))return L.errors=[{instancePath:s+"/limit",keyword:"maximum",
params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(y<1||isNaN(y))return L.errors=[{
instancePath:s+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var u=k===e}else var u=!0;if(u){if(r.marker!==void 0){let y=e;if(typeof r.marker!="string")return L.
errors=[{instancePath:s+"/marker",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var u=y===e}else var u=!0;if(u){if(r.return_total_count!==void 0){let y=e;if(typeof r.return_total_count!=
"boolean")return L.errors=[{instancePath:s+"/return_total_count",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var u=y===e}else var u=!0;if(u){if(r.fields!==void 0){let y=e;if(typeof r.
fields!="string")return L.errors=[{instancePath:s+"/fields",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.url_expire_sec!==void 0){let y=r.url_expire_sec,
k=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return L.errors=[{instancePath:s+"/url_\
expire_sec",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof y==
"number"&&isFinite(y)){if(y>14400||isNaN(y))return L.errors=[{instancePath:s+"/url_expire_sec",keyword:"\
maximum",params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(y<10||isNaN(y))return L.
errors=[{instancePath:s+"/url_expire_sec",keyword:"minimum",params:{comparison:">=",limit:10},message:"\
must be >= 10"}],!1}var u=k===e}else var u=!0;if(u)if(r.thumbnail_processes!==void 0){let y=r.thumbnail_processes,
k=e;if(e===k)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length>5)return L.errors=
[{instancePath:s+"/thumbnail_processes",keyword:"maxProperties",params:{limit:5},message:"must NOT h\
ave more than 5 properties"}],!1;for(let A in y){let j=e;oe(y[A],{instancePath:s+"/thumbnail_process\
es/"+A.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:A,rootData:c,dynamicAnchors:v})||
(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var f=j===e;if(!f)break}}else return L.errors=
[{instancePath:s+"/thumbnail_processes",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var u=k===e}else var u=!0}}}}}}}}}}else return L.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return L.errors=i,e===0}L.evaluated={props:{drive_id:!0,
drive_id_list:!0,query:!0,recursive:!0,order_by:!0,limit:!0,marker:!0,return_total_count:!0,fields:!0,
url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,dynamicItems:!1};function jr(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=jr.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),L(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?L.errors:i.concat(L.errors),e=i.length),
jr.errors=i,e===0}jr.evaluated={props:{drive_id:!0,drive_id_list:!0,query:!0,recursive:!0,order_by:!0,
limit:!0,marker:!0,return_total_count:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,
dynamicItems:!1};var Vt=xr;var st={type:"object",properties:{items:{type:["array","null"],items:{$ref:"/tolerant/File"}},next_marker:{
type:["string","null"]},total_count:{type:["integer","null"],format:"int64?"}}};function Me(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Me.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.items!==void 0){let o=r.items,n=e;if(!Array.isArray(o)&&o!==null)return Me.errors=
[{instancePath:s+"/items",keyword:"type",params:{type:st.properties.items.type},message:"must be arr\
ay,null"}],!1;if(e===n&&Array.isArray(o)){var t=!0;let p=o.length;for(let u=0;u<p;u++){let m=e;w(o[u],
{instancePath:s+"/items/"+u,parentData:o,parentDataProperty:u,rootData:c,dynamicAnchors:v})||(i=i===
null?w.errors:i.concat(w.errors),e=i.length);var t=m===e;if(!t)break}}var l=n===e}else var l=!0;if(l){
if(r.next_marker!==void 0){let o=r.next_marker,n=e;if(typeof o!="string"&&o!==null)return Me.errors=
[{instancePath:s+"/next_marker",keyword:"type",params:{type:st.properties.next_marker.type},message:"\
must be string,null"}],!1;var l=n===e}else var l=!0;if(l)if(r.total_count!==void 0){let o=r.total_count,
n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return Me.errors=[{instancePath:s+
"/total_count",keyword:"type",params:{type:st.properties.total_count.type},message:"must be integer,\
null"}],!1;var l=n===e}else var l=!0}}else return Me.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Me.errors=i,e===0}Me.evaluated={props:{items:!0,
next_marker:!0,total_count:!0},dynamicProps:!1,dynamicItems:!1};function xr(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=xr.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),Me(r,{instancePath:s,parentData:h,parentDataProperty:g,
rootData:c,dynamicAnchors:v})||(i=i===null?Me.errors:i.concat(Me.errors),e=i.length),xr.errors=i,e===
0}xr.evaluated={props:{items:!0,next_marker:!0,total_count:!0},dynamicProps:!1,dynamicItems:!1};var Bt=Dr;function T(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=T.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.drive_id===void 0&&(f="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required prop\
erty '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.share_id===void 0&&(f="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"};i===null?i=[d]:i.push(d),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let f={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[f]:i.push(f),e++,T.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let f;if(r.file_id===void 0&&(f="file_id"))return T.errors=[{
instancePath:s,keyword:"required",params:{missingProperty:f},message:"must have required property '"+
f+"'"}],!1;if(r.drive_id!==void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return T.
errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return T.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){if(r.share_id!==void 0){let d=r.
share_id,y=e;if(e===y)if(typeof d=="string"){if(P(d)<1)return T.errors=[{instancePath:s+"/share_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return T.
errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u){if(r.file_id!==void 0){let d=r.file_id,y=e;if(e===y)if(typeof d==
"string"){if(P(d)<1)return T.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return T.errors=[{instancePath:s+"/file_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u){
if(r.name!==void 0){let d=r.name,y=e;if(e===y)if(typeof d=="string"){if(P(d)>1024)return T.errors=[{
instancePath:s+"/name",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024\
 characters"}],!1;if(P(d)<1)return T.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!wt.test(d))return T.errors=[{instancePath:s+
"/name",keyword:"pattern",params:{pattern:"^[^/]+$"},message:'must match pattern "^[^/]+$"'}],!1}else
return T.errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var u=y===e}else var u=!0;if(u){if(r.check_name_mode!==void 0){let d=e;if(typeof r.check_name_mode!=
"string")return T.errors=[{instancePath:s+"/check_name_mode",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.description!==void 0){let d=r.description,
y=e;if(e===y)if(typeof d=="string"){if(P(d)>1024)return T.errors=[{instancePath:s+"/description",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return T.
errors=[{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=y===e}else var u=!0;if(u){if(r.labels!==void 0){let d=r.labels,y=e;if(e===y)if(Array.isArray(
d)){if(d.length>100)return T.errors=[{instancePath:s+"/labels",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"}],!1;{var m=!0;let F=d.length;for(let A=0;A<F;A++){let j=d[A],
O=e;if(e===O)if(typeof j=="string"){if(P(j)>128)return T.errors=[{instancePath:s+"/labels/"+A,keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return T.errors=
[{instancePath:s+"/labels/"+A,keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=O===
e;if(!m)break}}}else return T.errors=[{instancePath:s+"/labels",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var u=y===e}else var u=!0;if(u){if(r.hidden!==void 0){let d=e;if(typeof r.
hidden!="boolean")return T.errors=[{instancePath:s+"/hidden",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var u=d===e}else var u=!0;if(u){if(r.starred!==void 0){let d=e;if(typeof r.
starred!="boolean")return T.errors=[{instancePath:s+"/starred",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var u=d===e}else var u=!0;if(u)if(r.local_modified_at!==void 0){let d=r.
local_modified_at,y=e;if(e===y&&e===y)if(typeof d=="string"){if(!lt.test(d))return T.errors=[{instancePath:s+
"/local_modified_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-t\
ime"'}],!1}else return T.errors=[{instancePath:s+"/local_modified_at",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var u=y===e}else var u=!0}}}}}}}}}else return T.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=i,e===0}T.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,name:!0,check_name_mode:!0,description:!0,labels:!0,hidden:!0,
starred:!0,local_modified_at:!0},dynamicProps:!1,dynamicItems:!1};function Dr(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Dr.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),T(r,{instancePath:s,parentData:h,parentDataProperty:g,
rootData:c,dynamicAnchors:v})||(i=i===null?T.errors:i.concat(T.errors),e=i.length),Dr.errors=i,e===0}
Dr.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,name:!0,check_name_mode:!0,description:!0,labels:!0,
hidden:!0,starred:!0,local_modified_at:!0},dynamicProps:!1,dynamicItems:!1};var Zt=Ir;function Ir(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ir.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
w(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?w.errors:
i.concat(w.errors),e=i.length),Ir.errors=i,e===0}Ir.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Kt=Nr;function ee(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=ee.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,ee.errors=i,!1}if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.to_parent_file_id===
void 0&&(m="to_parent_file_id"))return ee.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===
d)if(typeof f=="string"){if(P(f)<1)return ee.errors=[{instancePath:s+"/drive_id",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.errors=[{instancePath:s+
"/drive_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.share_id!==void 0){let f=r.share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return ee.
errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return ee.errors=[{instancePath:s+"/share_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.file_id!==void 0){
let f=r.file_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return ee.errors=[{instancePath:s+"/fi\
le_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ee.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=d===e}else var u=!0;if(u){if(r.to_parent_file_id!==void 0){let f=r.to_parent_file_id,
d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return ee.errors=[{instancePath:s+"/to_parent_file_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ee.
errors=[{instancePath:s+"/to_parent_file_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=d===e}else var u=!0;if(u)if(r.check_name_mode!==void 0){let f=e;if(typeof r.check_name_mode!=
"string")return ee.errors=[{instancePath:s+"/check_name_mode",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var u=f===e}else var u=!0}}}}else return ee.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=i,e===0}ee.evaluated={props:{
drive_id:!0,share_id:!0,file_id:!0,to_parent_file_id:!0,check_name_mode:!0},dynamicProps:!1,dynamicItems:!1};
function Nr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Nr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
ee(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?ee.
errors:i.concat(ee.errors),e=i.length),Nr.errors=i,e===0}Nr.evaluated={props:{drive_id:!0,share_id:!0,
file_id:!0,to_parent_file_id:!0,check_name_mode:!0},dynamicProps:!1,dynamicItems:!1};var Qt=qr;var He={type:"object",properties:{domain_id:{type:["string","null"]},drive_id:{type:["string","null"]},
file_id:{type:["string","null"]},async_task_id:{type:["string","null"]},exist:{type:["boolean","null"]},
file_name:{type:["string","null"]},revision_id:{type:["string","null"]},updated_at:{type:["string","\
null"],format:"date-time?"}}};function ne(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.domain_id!==void 0){let l=r.
domain_id,o=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+"/domain_id",keyword:"\
type",params:{type:He.properties.domain_id.type},message:"must be string,null"}],!1;var t=o===e}else
var t=!0;if(t){if(r.drive_id!==void 0){let l=r.drive_id,o=e;if(typeof l!="string"&&l!==null)return ne.
errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:He.properties.drive_id.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.file_id!==void 0){let l=r.file_id,o=e;
if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+"/file_id",keyword:"type",params:{
type:He.properties.file_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){
if(r.async_task_id!==void 0){let l=r.async_task_id,o=e;if(typeof l!="string"&&l!==null)return ne.errors=
[{instancePath:s+"/async_task_id",keyword:"type",params:{type:He.properties.async_task_id.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.exist!==void 0){let l=r.exist,o=e;if(typeof l!=
"boolean"&&l!==null)return ne.errors=[{instancePath:s+"/exist",keyword:"type",params:{type:He.properties.
exist.type},message:"must be boolean,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.file_name!==void 0){
let l=r.file_name,o=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+"/file_name",
keyword:"type",params:{type:He.properties.file_name.type},message:"must be string,null"}],!1;var t=o===
e}else var t=!0;if(t){if(r.revision_id!==void 0){let l=r.revision_id,o=e;if(typeof l!="string"&&l!==
null)return ne.errors=[{instancePath:s+"/revision_id",keyword:"type",params:{type:He.properties.revision_id.
type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.updated_at!==void 0){let l=r.
updated_at,o=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+"/updated_at",keyword:"\
type",params:{type:He.properties.updated_at.type},message:"must be string,null"}],!1;if(e===o&&e===o&&
typeof l=="string"&&!ue.test(l))return ne.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=o===e}else var t=!0}}}}}}}else
return ne.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=i,e===0}ne.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0,exist:!0,
file_name:!0,revision_id:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=qr.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),ne(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length),
qr.errors=i,e===0}qr.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0,exist:!0,
file_name:!0,revision_id:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};var Ht=Or;function X(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=X.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,X.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.to_parent_file_id===
void 0&&(m="to_parent_file_id"))return X.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===
d)if(typeof f=="string"){if(P(f)<1)return X.errors=[{instancePath:s+"/drive_id",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:s+
"/drive_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.share_id!==void 0){let f=r.share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return X.
errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return X.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.file_id!==void 0){let f=r.
file_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return X.errors=[{instancePath:s+"/file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===
e}else var u=!0;if(u){if(r.to_drive_id!==void 0){let f=r.to_drive_id,d=e;if(e===d)if(typeof f=="stri\
ng"){if(P(f)<1)return X.errors=[{instancePath:s+"/to_drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:s+"/to_driv\
e_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(r.to_parent_file_id!==void 0){let f=r.to_parent_file_id,d=e;if(e===d)if(typeof f=="string"){
if(P(f)<1)return X.errors=[{instancePath:s+"/to_parent_file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:s+"/to_pare\
nt_file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u)if(r.auto_rename!==void 0){let f=e;if(typeof r.auto_rename!="boolean")return X.errors=[{instancePath:s+
"/auto_rename",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=f===e}else
var u=!0}}}}}else return X.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return X.errors=i,e===0}X.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,to_drive_id:!0,
to_parent_file_id:!0,auto_rename:!0},dynamicProps:!1,dynamicItems:!1};function Or(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Or.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),X(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?X.errors:i.concat(X.errors),e=i.length),
Or.errors=i,e===0}Or.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,to_drive_id:!0,to_parent_file_id:!0,
auto_rename:!0},dynamicProps:!1,dynamicItems:!1};var Jt=Lr;var it={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},file_id:{type:"string"},async_task_id:{type:["string","null"]}}};function se(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.file_id===void 0&&(l="file_id"))return se.errors=[
{instancePath:s,keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;if(r.domain_id!==void 0){let o=r.domain_id,n=e;if(typeof o!="string"&&o!==null)return se.
errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:it.properties.domain_id.type},message:"\
must be string,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.drive_id!==void 0){let o=r.drive_id,n=e;
if(typeof o!="string"&&o!==null)return se.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{
type:it.properties.drive_id.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t){
if(r.file_id!==void 0){let o=e;if(typeof r.file_id!="string")return se.errors=[{instancePath:s+"/fil\
e_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;
if(t)if(r.async_task_id!==void 0){let o=r.async_task_id,n=e;if(typeof o!="string"&&o!==null)return se.
errors=[{instancePath:s+"/async_task_id",keyword:"type",params:{type:it.properties.async_task_id.type},
message:"must be string,null"}],!1;var t=n===e}else var t=!0}}}else return se.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=i,e===0}se.evaluated=
{props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};function Lr(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Lr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),se(r,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?se.errors:i.concat(se.errors),
e=i.length),Lr.errors=i,e===0}Lr.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0},
dynamicProps:!1,dynamicItems:!1};var Wt=$r;function $r(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=$r.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
se(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?se.
errors:i.concat(se.errors),e=i.length),$r.errors=i,e===0}$r.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var Xt=Fr;function Fr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Fr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
se(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?se.
errors:i.concat(se.errors),e=i.length),Fr.errors=i,e===0}Fr.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var Yt=Er;function de(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=de.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,de.errors=i,!1}if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id"))return de.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required property \
'"+m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)
return de.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:s+"/drive_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.share_id!==
void 0){let f=r.share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return de.errors=[{instancePath:s+
"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return de.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var u=d===e}else var u=!0;if(u)if(r.file_id!==void 0){let f=r.file_id,d=e;if(e===d)if(typeof f==
"string"){if(P(f)<1)return de.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:s+"/file_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0}}else
return de.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=i,e===0}de.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0},dynamicProps:!1,dynamicItems:!1};
function Er(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Er.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
de(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?de.
errors:i.concat(de.errors),e=i.length),Er.errors=i,e===0}Er.evaluated={props:{drive_id:!0,share_id:!0,
file_id:!0},dynamicProps:!1,dynamicItems:!1};var es=Tr;var pr={type:"object",properties:{domain_id:{type:["string","null"]},drive_id:{type:["string","null"]},
file_id:{type:["string","null"]},async_task_id:{type:["string","null"]}}};function ge(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=ge.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.domain_id!==void 0){let l=r.domain_id,o=e;if(typeof l!="string"&&l!==null)return ge.
errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:pr.properties.domain_id.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.drive_id!==void 0){let l=r.drive_id,o=e;
if(typeof l!="string"&&l!==null)return ge.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{
type:pr.properties.drive_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){
if(r.file_id!==void 0){let l=r.file_id,o=e;if(typeof l!="string"&&l!==null)return ge.errors=[{instancePath:s+
"/file_id",keyword:"type",params:{type:pr.properties.file_id.type},message:"must be string,null"}],!1;
var t=o===e}else var t=!0;if(t)if(r.async_task_id!==void 0){let l=r.async_task_id,o=e;if(typeof l!="\
string"&&l!==null)return ge.errors=[{instancePath:s+"/async_task_id",keyword:"type",params:{type:pr.
properties.async_task_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0}}}else return ge.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.
errors=i,e===0}ge.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0},dynamicProps:!1,
dynamicItems:!1};function Tr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Tr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
ge(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?ge.
errors:i.concat(ge.errors),e=i.length),Tr.errors=i,e===0}Tr.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var rs=zr;function zr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=zr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
ge(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?ge.
errors:i.concat(ge.errors),e=i.length),zr.errors=i,e===0}zr.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var ts=ut;function ut(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
return ut.errors=null,!0}ut.evaluated={dynamicProps:!1,dynamicItems:!1};var ss=Rr;function me(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=me.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,me.errors=i,!1}if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id"))return me.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required property \
'"+m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)
return me.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:s+"/drive_id",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.share_id!==
void 0){let f=r.share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return me.errors=[{instancePath:s+
"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return me.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var u=d===e}else var u=!0;if(u)if(r.file_id!==void 0){let f=r.file_id,d=e;if(e===d)if(typeof f==
"string"){if(P(f)<1)return me.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=[{instancePath:s+"/file_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0}}else
return me.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=i,e===0}me.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0},dynamicProps:!1,dynamicItems:!1};
function Rr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Rr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
me(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?me.
errors:i.concat(me.errors),e=i.length),Rr.errors=i,e===0}Rr.evaluated={props:{drive_id:!0,share_id:!0,
file_id:!0},dynamicProps:!1,dynamicItems:!1};var is=Sr;var fr={type:"object",properties:{domain_id:{type:["string","null"]},drive_id:{type:["string","null"]},
file_id:{type:["string","null"]},async_task_id:{type:["string","null"]}}};function he(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=he.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.domain_id!==void 0){let l=r.domain_id,o=e;if(typeof l!="string"&&l!==null)return he.
errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:fr.properties.domain_id.type},message:"\
must be string,null"}],!1;var t=o===e}else var t=!0;if(t){if(r.drive_id!==void 0){let l=r.drive_id,o=e;
if(typeof l!="string"&&l!==null)return he.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{
type:fr.properties.drive_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;if(t){
if(r.file_id!==void 0){let l=r.file_id,o=e;if(typeof l!="string"&&l!==null)return he.errors=[{instancePath:s+
"/file_id",keyword:"type",params:{type:fr.properties.file_id.type},message:"must be string,null"}],!1;
var t=o===e}else var t=!0;if(t)if(r.async_task_id!==void 0){let l=r.async_task_id,o=e;if(typeof l!="\
string"&&l!==null)return he.errors=[{instancePath:s+"/async_task_id",keyword:"type",params:{type:fr.
properties.async_task_id.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0}}}else return he.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.
errors=i,e===0}he.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,async_task_id:!0},dynamicProps:!1,
dynamicItems:!1};function Sr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Sr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
he(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?he.
errors:i.concat(he.errors),e=i.length),Sr.errors=i,e===0}Sr.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var ns=Ur;function Ur(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ur.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
he(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?he.
errors:i.concat(he.errors),e=i.length),Ur.errors=i,e===0}Ur.evaluated={props:{domain_id:!0,drive_id:!0,
file_id:!0,async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var as=pt;function pt(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
return pt.errors=null,!0}pt.evaluated={dynamicProps:!1,dynamicItems:!1};var ls=Cr;function J(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=J.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let t=e,
l=!1,o=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let f={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=o===e;l=l||p;let n=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let f={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[f]:i.push(f),e++}}var p=n===
e;if(l=l||p,l)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,J.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id"))return J.errors=[{
instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;if(r.drive_id!==void 0){let f=r.drive_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return J.
errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return J.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){if(r.share_id!==void 0){let f=r.
share_id,d=e;if(e===d)if(typeof f=="string"){if(P(f)<1)return J.errors=[{instancePath:s+"/share_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return J.
errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=d===e}else var u=!0;if(u){if(r.file_id!==void 0){let f=r.file_id,d=e;if(e===d)if(typeof f==
"string"){if(P(f)<1)return J.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:s+"/file_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;if(u){
if(r.expire_sec!==void 0){let f=r.expire_sec,d=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return J.errors=[{instancePath:s+"/expire_sec",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(e===d&&typeof f=="number"&&isFinite(f)){if(f>115200||isNaN(f))return J.errors=
[{instancePath:s+"/expire_sec",keyword:"maximum",params:{comparison:"<=",limit:115200},message:"must\
 be <= 115200"}],!1;if(f<1||isNaN(f))return J.errors=[{instancePath:s+"/expire_sec",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var u=d===e}else var u=!0;if(u){if(r.file_name!==
void 0){let f=r.file_name,d=e;if(e===d)if(typeof f=="string"){if(P(f)>1024)return J.errors=[{instancePath:s+
"/file_name",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"}],!1}else return J.errors=[{instancePath:s+"/file_name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=d===e}else var u=!0;if(u)if(r.response_content_type!==void 0){let f=e;if(typeof r.
response_content_type!="string")return J.errors=[{instancePath:s+"/response_content_type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var u=f===e}else var u=!0}}}}}else return J.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.
errors=i,e===0}J.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,expire_sec:!0,file_name:!0,response_content_type:!0},
dynamicProps:!1,dynamicItems:!1};function Cr(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Cr.evaluated;return a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),J(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,
dynamicAnchors:v})||(i=i===null?J.errors:i.concat(J.errors),e=i.length),Cr.errors=i,e===0}Cr.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,expire_sec:!0,file_name:!0,response_content_type:!0},dynamicProps:!1,
dynamicItems:!1};var os=Mr;var ie={type:"object",properties:{url:{type:["string","null"]},internal_url:{type:["string","null"]},
cdn_url:{type:["string","null"]},expiration:{type:["string","null"],format:"date-time?"},size:{type:[
"integer","null"],format:"int64?"},crc64_hash:{type:["string","null"],pattern:"^$|^[0-9]*$"},content_hash:{
type:["string","null"]},content_hash_name:{type:["string","null"]},method:{type:["string","null"]},domain_id:{
type:["string","null"]},drive_id:{type:["string","null"]},file_id:{type:["string","null"]},revision_id:{
type:["string","null"]},punish_flag:{type:["integer","null"],format:"int64?"},streams_info:{type:["o\
bject","null"],additionalProperties:{$ref:"/tolerant/SimpleStreamInfo"}},streams_url:{type:["object",
"null"],additionalProperties:{type:"string"}}}};function U(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=U.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0){
let n=r.url,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/url",keyword:"typ\
e",params:{type:ie.properties.url.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.internal_url!==void 0){let n=r.internal_url,p=e;if(typeof n!="string"&&n!==null)return U.
errors=[{instancePath:s+"/internal_url",keyword:"type",params:{type:ie.properties.internal_url.type},
message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.cdn_url!==void 0){let n=r.cdn_url,
p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/cdn_url",keyword:"type",params:{
type:ie.properties.cdn_url.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.expiration!==void 0){let n=r.expiration,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+
"/expiration",keyword:"type",params:{type:ie.properties.expiration.type},message:"must be string,nul\
l"}],!1;if(e===p&&e===p&&typeof n=="string"&&!ue.test(n))return U.errors=[{instancePath:s+"/expirati\
on",keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=p===
e}else var t=!0;if(t){if(r.size!==void 0){let n=r.size,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n))&&n!==null)return U.errors=[{instancePath:s+"/size",keyword:"type",params:{type:ie.properties.
size.type},message:"must be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.crc64_hash!==void 0){
let n=r.crc64_hash,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/crc64_hash",
keyword:"type",params:{type:ie.properties.crc64_hash.type},message:"must be string,null"}],!1;if(e===
p&&typeof n=="string"&&!ot.test(n))return U.errors=[{instancePath:s+"/crc64_hash",keyword:"pattern",
params:{pattern:"^$|^[0-9]*$"},message:'must match pattern "^$|^[0-9]*$"'}],!1;var t=p===e}else var t=!0;
if(t){if(r.content_hash!==void 0){let n=r.content_hash,p=e;if(typeof n!="string"&&n!==null)return U.
errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:ie.properties.content_hash.type},
message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.content_hash_name!==void 0){
let n=r.content_hash_name,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/con\
tent_hash_name",keyword:"type",params:{type:ie.properties.content_hash_name.type},message:"must be s\
tring,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.method!==void 0){let n=r.method,p=e;if(typeof n!=
"string"&&n!==null)return U.errors=[{instancePath:s+"/method",keyword:"type",params:{type:ie.properties.
method.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.domain_id!==void 0){
let n=r.domain_id,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/domain_id",
keyword:"type",params:{type:ie.properties.domain_id.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let n=r.drive_id,p=e;if(typeof n!="string"&&n!==null)return U.
errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:ie.properties.drive_id.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.file_id!==void 0){let n=r.file_id,p=e;
if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:ie.
properties.file_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.revision_id!==
void 0){let n=r.revision_id,p=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:s+"/r\
evision_id",keyword:"type",params:{type:ie.properties.revision_id.type},message:"must be string,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.punish_flag!==void 0){let n=r.punish_flag,p=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return U.errors=[{instancePath:s+"/punish_flag",
keyword:"type",params:{type:ie.properties.punish_flag.type},message:"must be integer,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.streams_info!==void 0){let n=r.streams_info,p=e;if(!(n&&typeof n=="object"&&
!Array.isArray(n))&&n!==null)return U.errors=[{instancePath:s+"/streams_info",keyword:"type",params:{
type:ie.properties.streams_info.type},message:"must be object,null"}],!1;if(e===p&&n&&typeof n=="obj\
ect"&&!Array.isArray(n))for(let m in n){let f=e;te(n[m],{instancePath:s+"/streams_info/"+m.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:m,rootData:c,dynamicAnchors:v})||(i=i===null?
te.errors:i.concat(te.errors),e=i.length);var l=f===e;if(!l)break}var t=p===e}else var t=!0;if(t)if(r.
streams_url!==void 0){let n=r.streams_url,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)
return U.errors=[{instancePath:s+"/streams_url",keyword:"type",params:{type:ie.properties.streams_url.
type},message:"must be object,null"}],!1;if(e===p&&n&&typeof n=="object"&&!Array.isArray(n))for(let m in n){
let f=e;if(typeof n[m]!="string")return U.errors=[{instancePath:s+"/streams_url/"+m.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=f===e;
if(!o)break}var t=p===e}else var t=!0}}}}}}}}}}}}}}}else return U.errors=[{instancePath:s,keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return U.errors=i,e===0}U.evaluated={props:{
url:!0,internal_url:!0,cdn_url:!0,expiration:!0,size:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,
method:!0,domain_id:!0,drive_id:!0,file_id:!0,revision_id:!0,punish_flag:!0,streams_info:!0,streams_url:!0},
dynamicProps:!1,dynamicItems:!1};function Mr(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Mr.evaluated;return a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),U(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,
dynamicAnchors:v})||(i=i===null?U.errors:i.concat(U.errors),e=i.length),Mr.errors=i,e===0}Mr.evaluated=
{props:{url:!0,internal_url:!0,cdn_url:!0,expiration:!0,size:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,
method:!0,domain_id:!0,drive_id:!0,file_id:!0,revision_id:!0,punish_flag:!0,streams_info:!0,streams_url:!0},
dynamicProps:!1,dynamicItems:!1};var us=Gr;function Ge(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.async_task_id===void 0&&(t="async_task_id"))
return Ge.errors=[{instancePath:s,keyword:"required",params:{missingProperty:t},message:"must have r\
equired property '"+t+"'"}],!1;if(r.async_task_id!==void 0){let l=r.async_task_id;if(e===e)if(typeof l==
"string"){if(P(l)<1)return Ge.errors=[{instancePath:s+"/async_task_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return Ge.errors=[{instancePath:s+"/async_\
task_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Ge.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=
i,e===0}Ge.evaluated={props:{async_task_id:!0},dynamicProps:!1,dynamicItems:!1};function Gr(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Gr.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Ge(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Ge.errors:i.concat(Ge.errors),e=i.length),
Gr.errors=i,e===0}Gr.evaluated={props:{async_task_id:!0},dynamicProps:!1,dynamicItems:!1};var ps=Vr;var Y={type:"object",required:["async_task_id"],properties:{async_task_id:{type:"string"},state:{type:[
"string","null"]},status:{type:["string","null"]},task_type:{type:["string","null"]},category:{type:[
"string","null"]},total_process:{type:["integer","null"],format:"int64?"},consumed_process:{type:["i\
nteger","null"],format:"int64?"},failed_process:{type:["integer","null"],format:"int64?"},skipped_process:{
type:["integer","null"],format:"int64?"},error_code:{type:["string","null"]},error_message:{type:["s\
tring","null"]},err_code:{type:["string","integer","null"]},message:{type:["string","null"]},url:{type:[
"string","null"]},created_at:{type:["string","null"],format:"date-time?"},started_at:{type:["string",
"null"],format:"date-time?"},finished_at:{type:["string","null"],format:"date-time?"},uncompress_file_list:{
type:["array","null"],items:{$ref:"/tolerant/UncompressedFileInfo"}},punished_file_count:{type:["int\
eger","null"],format:"int64?"}}},tr={type:"object",properties:{name:{type:["string","null"]},is_folder:{
type:["boolean","null"]},size:{type:["integer","null"],format:"int64?"},updated_at:{type:["integer",
"null"],format:"int64?"},drive_id:{type:["string","null"]},file_id:{type:["string","null"]},items:{type:[
"array","null"],items:{$ref:"/tolerant/UncompressedFileInfo"}}}},nt={validate:ye};function ye(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=ye.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name!==void 0){let o=r.name,n=e;if(typeof o!="string"&&o!==null)return ye.errors=
[{instancePath:s+"/name",keyword:"type",params:{type:tr.properties.name.type},message:"must be strin\
g,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.is_folder!==void 0){let o=r.is_folder,n=e;if(typeof o!=
"boolean"&&o!==null)return ye.errors=[{instancePath:s+"/is_folder",keyword:"type",params:{type:tr.properties.
is_folder.type},message:"must be boolean,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.size!==void 0){
let o=r.size,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return ye.errors=
[{instancePath:s+"/size",keyword:"type",params:{type:tr.properties.size.type},message:"must be integ\
er,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.updated_at!==void 0){let o=r.updated_at,n=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return ye.errors=[{instancePath:s+"/updated_at",
keyword:"type",params:{type:tr.properties.updated_at.type},message:"must be integer,null"}],!1;var t=n===
e}else var t=!0;if(t){if(r.drive_id!==void 0){let o=r.drive_id,n=e;if(typeof o!="string"&&o!==null)return ye.
errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:tr.properties.drive_id.type},message:"\
must be string,null"}],!1;var t=n===e}else var t=!0;if(t){if(r.file_id!==void 0){let o=r.file_id,n=e;
if(typeof o!="string"&&o!==null)return ye.errors=[{instancePath:s+"/file_id",keyword:"type",params:{
type:tr.properties.file_id.type},message:"must be string,null"}],!1;var t=n===e}else var t=!0;if(t)if(r.
items!==void 0){let o=r.items,n=e;if(!Array.isArray(o)&&o!==null)return ye.errors=[{instancePath:s+"\
/items",keyword:"type",params:{type:tr.properties.items.type},message:"must be array,null"}],!1;if(e===
n&&Array.isArray(o)){var l=!0;let u=o.length;for(let m=0;m<u;m++){let f=e;nt.validate(o[m],{instancePath:s+
"/items/"+m,parentData:o,parentDataProperty:m,rootData:c,dynamicAnchors:v})||(i=i===null?nt.validate.
errors:i.concat(nt.validate.errors),e=i.length);var l=f===e;if(!l)break}}var t=n===e}else var t=!0}}}}}}else
return ye.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ye.errors=i,e===0}ye.evaluated={props:{name:!0,is_folder:!0,size:!0,updated_at:!0,drive_id:!0,
file_id:!0,items:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.async_task_id===
void 0&&(o="async_task_id"))return z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.async_task_id!==void 0){let n=e;if(typeof r.
async_task_id!="string")return z.errors=[{instancePath:s+"/async_task_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.state!==void 0){let n=r.
state,p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/state",keyword:"type",params:{
type:Y.properties.state.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.
status!==void 0){let n=r.status,p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+
"/status",keyword:"type",params:{type:Y.properties.status.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.task_type!==void 0){let n=r.task_type,p=e;if(typeof n!="string"&&n!==null)
return z.errors=[{instancePath:s+"/task_type",keyword:"type",params:{type:Y.properties.task_type.type},
message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.category!==void 0){let n=r.category,
p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/category",keyword:"type",params:{
type:Y.properties.category.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.total_process!==void 0){let n=r.total_process,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&n!==null)return z.errors=[{instancePath:s+"/total_process",keyword:"type",params:{type:Y.properties.
total_process.type},message:"must be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.consumed_process!==
void 0){let n=r.consumed_process,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)
return z.errors=[{instancePath:s+"/consumed_process",keyword:"type",params:{type:Y.properties.consumed_process.
type},message:"must be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.failed_process!==void 0){
let n=r.failed_process,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return z.
errors=[{instancePath:s+"/failed_process",keyword:"type",params:{type:Y.properties.failed_process.type},
message:"must be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.skipped_process!==void 0){let n=r.
skipped_process,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return z.errors=
[{instancePath:s+"/skipped_process",keyword:"type",params:{type:Y.properties.skipped_process.type},message:"\
must be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.error_code!==void 0){let n=r.error_code,
p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/error_code",keyword:"type",params:{
type:Y.properties.error_code.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.error_message!==void 0){let n=r.error_message,p=e;if(typeof n!="string"&&n!==null)return z.errors=
[{instancePath:s+"/error_message",keyword:"type",params:{type:Y.properties.error_message.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.err_code!==void 0){let n=r.err_code,p=e;
if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return z.errors=
[{instancePath:s+"/err_code",keyword:"type",params:{type:Y.properties.err_code.type},message:"must b\
e string,integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.message!==void 0){let n=r.message,p=e;
if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/message",keyword:"type",params:{type:Y.
properties.message.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.url!==
void 0){let n=r.url,p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/url",keyword:"\
type",params:{type:Y.properties.url.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.created_at!==void 0){let n=r.created_at,p=e;if(typeof n!="string"&&n!==null)return z.errors=
[{instancePath:s+"/created_at",keyword:"type",params:{type:Y.properties.created_at.type},message:"mu\
st be string,null"}],!1;if(e===p&&e===p&&typeof n=="string"&&!ue.test(n))return z.errors=[{instancePath:s+
"/created_at",keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],
!1;var t=p===e}else var t=!0;if(t){if(r.started_at!==void 0){let n=r.started_at,p=e;if(typeof n!="st\
ring"&&n!==null)return z.errors=[{instancePath:s+"/started_at",keyword:"type",params:{type:Y.properties.
started_at.type},message:"must be string,null"}],!1;if(e===p&&e===p&&typeof n=="string"&&!ue.test(n))
return z.errors=[{instancePath:s+"/started_at",keyword:"format",params:{format:"date-time?"},message:'\
must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.finished_at!==void 0){let n=r.
finished_at,p=e;if(typeof n!="string"&&n!==null)return z.errors=[{instancePath:s+"/finished_at",keyword:"\
type",params:{type:Y.properties.finished_at.type},message:"must be string,null"}],!1;if(e===p&&e===p&&
typeof n=="string"&&!ue.test(n))return z.errors=[{instancePath:s+"/finished_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.
uncompress_file_list!==void 0){let n=r.uncompress_file_list,p=e;if(!Array.isArray(n)&&n!==null)return z.
errors=[{instancePath:s+"/uncompress_file_list",keyword:"type",params:{type:Y.properties.uncompress_file_list.
type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(n)){var l=!0;let m=n.length;for(let f=0;f<
m;f++){let d=e;ye(n[f],{instancePath:s+"/uncompress_file_list/"+f,parentData:n,parentDataProperty:f,
rootData:c,dynamicAnchors:v})||(i=i===null?ye.errors:i.concat(ye.errors),e=i.length);var l=d===e;if(!l)
break}}var t=p===e}else var t=!0;if(t)if(r.punished_file_count!==void 0){let n=r.punished_file_count,
p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return z.errors=[{instancePath:s+
"/punished_file_count",keyword:"type",params:{type:Y.properties.punished_file_count.type},message:"m\
ust be integer,null"}],!1;var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}else return z.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=i,e===0}z.evaluated=
{props:{async_task_id:!0,state:!0,status:!0,task_type:!0,category:!0,total_process:!0,consumed_process:!0,
failed_process:!0,skipped_process:!0,error_code:!0,error_message:!0,err_code:!0,message:!0,url:!0,created_at:!0,
started_at:!0,finished_at:!0,uncompress_file_list:!0,punished_file_count:!0},dynamicProps:!1,dynamicItems:!1};
function Vr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Vr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
z(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?z.errors:
i.concat(z.errors),e=i.length),Vr.errors=i,e===0}Vr.evaluated={props:{async_task_id:!0,state:!0,status:!0,
task_type:!0,category:!0,total_process:!0,consumed_process:!0,failed_process:!0,skipped_process:!0,error_code:!0,
error_message:!0,err_code:!0,message:!0,url:!0,created_at:!0,started_at:!0,finished_at:!0,uncompress_file_list:!0,
punished_file_count:!0},dynamicProps:!1,dynamicItems:!1};var fs=Br;function Ye(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.user_id!==void 0&&typeof r.user_id!="string")return Ye.
errors=[{instancePath:s+"/user_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1}else return Ye.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return Ye.errors=i,e===0}Ye.evaluated={props:{user_id:!0},dynamicProps:!1,dynamicItems:!1};
function Br(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Br.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
Ye(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Ye.
errors:i.concat(Ye.errors),e=i.length),Br.errors=i,e===0}Br.evaluated={props:{user_id:!0},dynamicProps:!1,
dynamicItems:!1};var ds=Zr;var ce={type:"object",required:["drive_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:"string"},drive_name:{type:["string","null"]},drive_type:{type:["string","null"]},description:{
type:["string","null"]},owner:{type:["string","null"]},owner_type:{type:["string","null"]},creator:{
type:["string","null"]},status:{type:["string","null"]},total_size:{type:["integer","null"],format:"\
int64?"},used_size:{type:["integer","null"],format:"int64?"},created_at:{type:["string","null"],format:"\
date-time?"},updated_at:{type:["string","null"],format:"date-time?"},action_list:{type:["array","nul\
l"],items:{type:"string"}},encrypt_mode:{type:["string","null"]}}};function S(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=S.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.drive_id===void 0&&(o="drive_id"))return S.errors=[{instancePath:s,keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.domain_id!==void 0){let n=r.
domain_id,p=e;if(typeof n!="string"&&n!==null)return S.errors=[{instancePath:s+"/domain_id",keyword:"\
type",params:{type:ce.properties.domain_id.type},message:"must be string,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.drive_id!==void 0){let n=e;if(typeof r.drive_id!="string")return S.errors=[{instancePath:s+
"/drive_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;
if(t){if(r.drive_name!==void 0){let n=r.drive_name,p=e;if(typeof n!="string"&&n!==null)return S.errors=
[{instancePath:s+"/drive_name",keyword:"type",params:{type:ce.properties.drive_name.type},message:"m\
ust be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.drive_type!==void 0){let n=r.drive_type,
p=e;if(typeof n!="string"&&n!==null)return S.errors=[{instancePath:s+"/drive_type",keyword:"type",params:{
type:ce.properties.drive_type.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="string"&&n!==null)return S.errors=[
{instancePath:s+"/description",keyword:"type",params:{type:ce.properties.description.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.owner!==void 0){let n=r.owner,p=e;if(typeof n!=
"string"&&n!==null)return S.errors=[{instancePath:s+"/owner",keyword:"type",params:{type:ce.properties.
owner.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.owner_type!==void 0){
let n=r.owner_type,p=e;if(typeof n!="string"&&n!==null)return S.errors=[{instancePath:s+"/owner_type",
keyword:"type",params:{type:ce.properties.owner_type.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.creator!==void 0){let n=r.creator,p=e;if(typeof n!="string"&&n!==null)return S.
errors=[{instancePath:s+"/creator",keyword:"type",params:{type:ce.properties.creator.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.status!==void 0){let n=r.status,p=e;if(typeof n!=
"string"&&n!==null)return S.errors=[{instancePath:s+"/status",keyword:"type",params:{type:ce.properties.
status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.total_size!==void 0){
let n=r.total_size,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return S.errors=
[{instancePath:s+"/total_size",keyword:"type",params:{type:ce.properties.total_size.type},message:"m\
ust be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.used_size!==void 0){let n=r.used_size,
p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return S.errors=[{instancePath:s+
"/used_size",keyword:"type",params:{type:ce.properties.used_size.type},message:"must be integer,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.created_at!==void 0){let n=r.created_at,p=e;if(typeof n!="st\
ring"&&n!==null)return S.errors=[{instancePath:s+"/created_at",keyword:"type",params:{type:ce.properties.
created_at.type},message:"must be string,null"}],!1;if(e===p&&e===p&&typeof n=="string"&&!ue.test(n))
return S.errors=[{instancePath:s+"/created_at",keyword:"format",params:{format:"date-time?"},message:'\
must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.updated_at!==void 0){let n=r.
updated_at,p=e;if(typeof n!="string"&&n!==null)return S.errors=[{instancePath:s+"/updated_at",keyword:"\
type",params:{type:ce.properties.updated_at.type},message:"must be string,null"}],!1;if(e===p&&e===p&&
typeof n=="string"&&!ue.test(n))return S.errors=[{instancePath:s+"/updated_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.
action_list!==void 0){let n=r.action_list,p=e;if(!Array.isArray(n)&&n!==null)return S.errors=[{instancePath:s+
"/action_list",keyword:"type",params:{type:ce.properties.action_list.type},message:"must be array,nu\
ll"}],!1;if(e===p&&Array.isArray(n)){var l=!0;let m=n.length;for(let f=0;f<m;f++){let d=e;if(typeof n[f]!=
"string")return S.errors=[{instancePath:s+"/action_list/"+f,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var l=d===e;if(!l)break}}var t=p===e}else var t=!0;if(t)if(r.encrypt_mode!==void 0){
let n=r.encrypt_mode,p=e;if(typeof n!="string"&&n!==null)return S.errors=[{instancePath:s+"/encrypt_\
mode",keyword:"type",params:{type:ce.properties.encrypt_mode.type},message:"must be string,null"}],!1;
var t=p===e}else var t=!0}}}}}}}}}}}}}}else return S.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return S.errors=i,e===0}S.evaluated={props:{domain_id:!0,
drive_id:!0,drive_name:!0,drive_type:!0,description:!0,owner:!0,owner_type:!0,creator:!0,status:!0,total_size:!0,
used_size:!0,created_at:!0,updated_at:!0,action_list:!0,encrypt_mode:!0},dynamicProps:!1,dynamicItems:!1};
function Zr(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Zr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
S(r,{instancePath:s,parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?S.errors:
i.concat(S.errors),e=i.length),Zr.errors=i,e===0}Zr.evaluated={props:{domain_id:!0,drive_id:!0,drive_name:!0,
drive_type:!0,description:!0,owner:!0,owner_type:!0,creator:!0,status:!0,total_size:!0,used_size:!0,
created_at:!0,updated_at:!0,action_list:!0,encrypt_mode:!0},dynamicProps:!1,dynamicItems:!1};var ms=Kr;function Ee(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let l=r.limit,o=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ee.errors=[{instancePath:s+"/limit",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>
100||isNaN(l))return Ee.errors=[{instancePath:s+"/limit",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(l<1||isNaN(l))return Ee.errors=[{instancePath:s+"/limit",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===e}else var t=!0;if(t)
if(r.marker!==void 0){let l=e;if(typeof r.marker!="string")return Ee.errors=[{instancePath:s+"/marke\
r",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}else
return Ee.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ee.errors=i,e===0}Ee.evaluated={props:{limit:!0,marker:!0},dynamicProps:!1,dynamicItems:!1};function Kr(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Kr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Ee(r,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Ee.errors:i.concat(Ee.errors),
e=i.length),Kr.errors=i,e===0}Kr.evaluated={props:{limit:!0,marker:!0},dynamicProps:!1,dynamicItems:!1};
var ys=Qr;var kt={type:"object",properties:{items:{type:["array","null"],items:{$ref:"/tolerant/Drive"}},next_marker:{
type:["string","null"]}}};function Qe(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,
dynamicAnchors:v={}}={}){let i=null,e=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.items!==void 0){let o=r.items,
n=e;if(!Array.isArray(o)&&o!==null)return Qe.errors=[{instancePath:s+"/items",keyword:"type",params:{
type:kt.properties.items.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var t=!0;
let p=o.length;for(let u=0;u<p;u++){let m=e;S(o[u],{instancePath:s+"/items/"+u,parentData:o,parentDataProperty:u,
rootData:c,dynamicAnchors:v})||(i=i===null?S.errors:i.concat(S.errors),e=i.length);var t=m===e;if(!t)
break}}var l=n===e}else var l=!0;if(l)if(r.next_marker!==void 0){let o=r.next_marker,n=e;if(typeof o!=
"string"&&o!==null)return Qe.errors=[{instancePath:s+"/next_marker",keyword:"type",params:{type:kt.properties.
next_marker.type},message:"must be string,null"}],!1;var l=n===e}else var l=!0}else return Qe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=
i,e===0}Qe.evaluated={props:{items:!0,next_marker:!0},dynamicProps:!1,dynamicItems:!1};function Qr(r,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,
e=0,a=Qr.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Qe(r,{instancePath:s,
parentData:h,parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?Qe.errors:i.concat(Qe.errors),
e=i.length),Qr.errors=i,e===0}Qr.evaluated={props:{items:!0,next_marker:!0},dynamicProps:!1,dynamicItems:!1};
var _s=Hr;function re(r,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){
let i=null,e=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.grant_type===void 0&&(l="grant_type")||r.client_id===
void 0&&(l="client_id"))return re.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;if(r.grant_type!==void 0){let o=r.grant_type,n=e;
if(e===n)if(typeof o=="string"){if(P(o)<1)return re.errors=[{instancePath:s+"/grant_type",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return re.errors=
[{instancePath:s+"/grant_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.client_id!==void 0){let o=r.client_id,n=e;if(e===n)if(typeof o=="string"){
if(P(o)<1)return re.errors=[{instancePath:s+"/client_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return re.errors=[{instancePath:s+"/client_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.client_secret!==
void 0){let o=e;if(e===o&&e===o&&typeof r.client_secret!="string")return re.errors=[{instancePath:s+
"/client_secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else
var t=!0;if(t){if(r.code!==void 0){let o=e;if(e===o&&e===o&&typeof r.code!="string")return re.errors=
[{instancePath:s+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
e}else var t=!0;if(t){if(r.redirect_uri!==void 0){let o=e;if(typeof r.redirect_uri!="string")return re.
errors=[{instancePath:s+"/redirect_uri",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var t=o===e}else var t=!0;if(t){if(r.refresh_token!==void 0){let o=e;if(e===o&&e===o&&typeof r.
refresh_token!="string")return re.errors=[{instancePath:s+"/refresh_token",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t){if(r.assertion!==void 0){let o=e;
if(e===o&&e===o&&typeof r.assertion!="string")return re.errors=[{instancePath:s+"/assertion",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t)if(r.subdomain_id!==
void 0){let o=e;if(typeof r.subdomain_id!="string")return re.errors=[{instancePath:s+"/subdomain_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0}}}}}}}else
return re.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return re.errors=i,e===0}re.evaluated={props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,
refresh_token:!0,assertion:!0,subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};function Hr(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Hr.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),re(r,{instancePath:s,parentData:h,
parentDataProperty:g,rootData:c,dynamicAnchors:v})||(i=i===null?re.errors:i.concat(re.errors),e=i.length),
Hr.errors=i,e===0}Hr.evaluated={props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,
refresh_token:!0,assertion:!0,subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};var cs=Jr;var B={type:"object",required:["access_token"],properties:{access_token:{type:"string",format:"passw\
ord?"},refresh_token:{type:["string","null"],format:"password?"},expires_in:{type:["integer","null"],
format:"int64?"},expire_time:{type:["string","null"],format:"date-time?"},token_type:{type:["string",
"null"]},domain_id:{type:["string","null"]},user_id:{type:["string","null"]},user_name:{type:["strin\
g","null"]},nick_name:{type:["string","null"]},avatar:{type:["string","null"]},role:{type:["string",
"null"]},status:{type:["string","null"]},default_drive_id:{type:["string","null"]},default_sbox_drive_id:{
type:["string","null"]},device_id:{type:["string","null"]},device_name:{type:["string","null"]},is_first_login:{
type:["boolean","null"]},need_link:{type:["boolean","null"]},need_rp_verify:{type:["boolean","null"]},
pin_setup:{type:["boolean","null"]},state:{type:["string","null"]},path_status:{type:["string","null"]},
exist_link:{type:["array","null"],items:{$ref:"/tolerant/LinkInfo"}},user_data:{type:["object","null"],
additionalProperties:!0}}},at={type:"object",properties:{type:{type:["string","null"]},identity:{type:[
"string","null"]},extra:{type:["string","null"]}}};function Ve(r,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){
let l=r.type,o=e;if(typeof l!="string"&&l!==null)return Ve.errors=[{instancePath:s+"/type",keyword:"\
type",params:{type:at.properties.type.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0;
if(t){if(r.identity!==void 0){let l=r.identity,o=e;if(typeof l!="string"&&l!==null)return Ve.errors=
[{instancePath:s+"/identity",keyword:"type",params:{type:at.properties.identity.type},message:"must \
be string,null"}],!1;var t=o===e}else var t=!0;if(t)if(r.extra!==void 0){let l=r.extra,o=e;if(typeof l!=
"string"&&l!==null)return Ve.errors=[{instancePath:s+"/extra",keyword:"type",params:{type:at.properties.
extra.type},message:"must be string,null"}],!1;var t=o===e}else var t=!0}}else return Ve.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=i,e===0}Ve.evaluated=
{props:{type:!0,identity:!0,extra:!0},dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=$.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.access_token===void 0&&(o="access_token"))return $.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.
access_token!==void 0){let n=e;if(e===n&&e===n&&typeof r.access_token!="string")return $.errors=[{instancePath:s+
"/access_token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else
var t=!0;if(t){if(r.refresh_token!==void 0){let n=r.refresh_token,p=e;if(typeof n!="string"&&n!==null)
return $.errors=[{instancePath:s+"/refresh_token",keyword:"type",params:{type:B.properties.refresh_token.
type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.expires_in!==void 0){let n=r.
expires_in,p=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return $.errors=[{
instancePath:s+"/expires_in",keyword:"type",params:{type:B.properties.expires_in.type},message:"must\
 be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.expire_time!==void 0){let n=r.expire_time,
p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/expire_time",keyword:"type",params:{
type:B.properties.expire_time.type},message:"must be string,null"}],!1;if(e===p&&e===p&&typeof n=="s\
tring"&&!ue.test(n))return $.errors=[{instancePath:s+"/expire_time",keyword:"format",params:{format:"\
date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.token_type!==
void 0){let n=r.token_type,p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/to\
ken_type",keyword:"type",params:{type:B.properties.token_type.type},message:"must be string,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.domain_id!==void 0){let n=r.domain_id,p=e;if(typeof n!="stri\
ng"&&n!==null)return $.errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:B.properties.
domain_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.user_id!==void 0){
let n=r.user_id,p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/user_id",keyword:"\
type",params:{type:B.properties.user_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.user_name!==void 0){let n=r.user_name,p=e;if(typeof n!="string"&&n!==null)return $.errors=
[{instancePath:s+"/user_name",keyword:"type",params:{type:B.properties.user_name.type},message:"must\
 be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.nick_name!==void 0){let n=r.nick_name,p=e;
if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/nick_name",keyword:"type",params:{
type:B.properties.nick_name.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.avatar!==void 0){let n=r.avatar,p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+
"/avatar",keyword:"type",params:{type:B.properties.avatar.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.role!==void 0){let n=r.role,p=e;if(typeof n!="string"&&n!==null)return $.
errors=[{instancePath:s+"/role",keyword:"type",params:{type:B.properties.role.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.status!==void 0){let n=r.status,p=e;if(typeof n!=
"string"&&n!==null)return $.errors=[{instancePath:s+"/status",keyword:"type",params:{type:B.properties.
status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.default_drive_id!==
void 0){let n=r.default_drive_id,p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+
"/default_drive_id",keyword:"type",params:{type:B.properties.default_drive_id.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.default_sbox_drive_id!==void 0){let n=r.default_sbox_drive_id,
p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/default_sbox_drive_id",keyword:"\
type",params:{type:B.properties.default_sbox_drive_id.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.device_id!==void 0){let n=r.device_id,p=e;if(typeof n!="string"&&n!==null)
return $.errors=[{instancePath:s+"/device_id",keyword:"type",params:{type:B.properties.device_id.type},
message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.device_name!==void 0){let n=r.
device_name,p=e;if(typeof n!="string"&&n!==null)return $.errors=[{instancePath:s+"/device_name",keyword:"\
type",params:{type:B.properties.device_name.type},message:"must be string,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.is_first_login!==void 0){let n=r.is_first_login,p=e;if(typeof n!="boolean"&&n!==
null)return $.errors=[{instancePath:s+"/is_first_login",keyword:"type",params:{type:B.properties.is_first_login.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.need_link!==void 0){let n=r.
need_link,p=e;if(typeof n!="boolean"&&n!==null)return $.errors=[{instancePath:s+"/need_link",keyword:"\
type",params:{type:B.properties.need_link.type},message:"must be boolean,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.need_rp_verify!==void 0){let n=r.need_rp_verify,p=e;if(typeof n!="boolean"&&n!==
null)return $.errors=[{instancePath:s+"/need_rp_verify",keyword:"type",params:{type:B.properties.need_rp_verify.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.pin_setup!==void 0){let n=r.
pin_setup,p=e;if(typeof n!="boolean"&&n!==null)return $.errors=[{instancePath:s+"/pin_setup",keyword:"\
type",params:{type:B.properties.pin_setup.type},message:"must be boolean,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.state!==void 0){let n=r.state,p=e;if(typeof n!="string"&&n!==null)return $.errors=
[{instancePath:s+"/state",keyword:"type",params:{type:B.properties.state.type},message:"must be stri\
ng,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.path_status!==void 0){let n=r.path_status,p=e;if(typeof n!=
"string"&&n!==null)return $.errors=[{instancePath:s+"/path_status",keyword:"type",params:{type:B.properties.
path_status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.exist_link!==
void 0){let n=r.exist_link,p=e;if(!Array.isArray(n)&&n!==null)return $.errors=[{instancePath:s+"/exi\
st_link",keyword:"type",params:{type:B.properties.exist_link.type},message:"must be array,null"}],!1;
if(e===p&&Array.isArray(n)){var l=!0;let m=n.length;for(let f=0;f<m;f++){let d=e;Ve(n[f],{instancePath:s+
"/exist_link/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:v})||(i=i===null?Ve.errors:
i.concat(Ve.errors),e=i.length);var l=d===e;if(!l)break}}var t=p===e}else var t=!0;if(t)if(r.user_data!==
void 0){let n=r.user_data,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return $.errors=
[{instancePath:s+"/user_data",keyword:"type",params:{type:B.properties.user_data.type},message:"must\
 be object,null"}],!1;var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=i,e===0}$.evaluated=
{props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,user_id:!0,
user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,device_id:!0,
device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};function Jr(r,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:c=r,dynamicAnchors:v={}}={}){let i=null,e=0,a=Jr.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),$(r,{instancePath:s,parentData:h,parentDataProperty:g,
rootData:c,dynamicAnchors:v})||(i=i===null?$.errors:i.concat($.errors),e=i.length),Jr.errors=i,e===0}
Jr.evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};var hs={createFile:{request:Pt,responses:{
200:xt,201:Dt}},completeFile:{request:It,responses:{200:Ot}},getUploadUrl:{request:Et,responses:{200:Tt}},
listUploadedParts:{request:zt,responses:{200:Rt}},getFile:{request:St,responses:{200:Ut}},listFile:{
request:Ct,responses:{200:Mt}},searchFile:{request:Gt,responses:{200:Vt}},updateFile:{request:Bt,responses:{
200:Zt}},moveFile:{request:Kt,responses:{200:Qt}},copyFile:{request:Ht,responses:{200:Jt,201:Wt,202:Xt}},
trashFile:{request:Yt,responses:{200:es,202:rs,204:ts}},deleteFile:{request:ss,responses:{200:is,202:ns,
204:as}},getDownloadUrl:{request:ls,responses:{200:os}},getAsyncTask:{request:us,responses:{200:ps}},
getDefaultDrive:{request:fs,responses:{200:ds}},listMyDrives:{request:ms,responses:{200:ys}},token:{
request:_s,responses:{200:cs}}};

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
 * The schemas of each operation's request, as written, and of its answers by their status, where any
 * member that is not required may also be null or empty.
 */
export const validators: Record<
  OperationId,
  { request: Validate; responses: Record<string, Validate> }
> = hs;
