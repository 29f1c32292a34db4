// @ts-nocheck: written by ajv and minified; the types are at the end
// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js';

var yr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(w){throw s=0,w}};var sr=yr(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});function tr(r){let s=r.
length,w=0,k=0,g;for(;k<s;)w++,g=r.charCodeAt(k++),g>=55296&&g<=56319&&k<s&&(g=r.charCodeAt(k),(g&64512)===
56320&&k++);return w}Je.default=tr;tr.code='require("ajv/dist/runtime/ucs2length").default'});var _r=ze;var L=sr().default,cr=new RegExp("^[^/]+$","u");function oe(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,a=e;if(e===a)if(Array.isArray(
l)){if(l.length>5)return oe.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:5},message:"\
must NOT have more than 5 items"}],!1;{var t=!0;let p=l.length;for(let f=0;f<p;f++){let m=l[f],d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/h/"+f,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=d===e;if(!t)break}}}else return oe.errors=[{instancePath:s+
"/h",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=a===e}else var n=!0;if(n)
if(r.part_offset!==void 0){let l=r.part_offset,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return oe.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var n=a===e}else var n=!0}else return oe.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return oe.errors=i,e===0}oe.evaluated={props:{h:!0,
part_offset:!0},dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){let l=r.h,a=e;if(e===a)if(Array.isArray(
l)){if(l.length>8)return ue.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:8},message:"\
must NOT have more than 8 items"}],!1;{var t=!0;let p=l.length;for(let f=0;f<p;f++){let m=l[f],d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ue.errors=[{instancePath:s+"/h/"+f,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=d===e;if(!t)break}}}else return ue.errors=[{instancePath:s+
"/h",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=a===e}else var n=!0;if(n)
if(r.part_offset!==void 0){let l=r.part_offset,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return ue.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var n=a===e}else var n=!0}else return ue.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ue.errors=i,e===0}ue.evaluated={props:{h:!0,
part_offset:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.part_number===
void 0&&(n="part_number"))return Z.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,a=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Z.errors=[{instancePath:s+"/part_num\
ber",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof l=="numb\
er"&&isFinite(l)){if(l>1e4||isNaN(l))return Z.errors=[{instancePath:s+"/part_number",keyword:"maximu\
m",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],!1;if(l<1||isNaN(l))return Z.errors=
[{instancePath:s+"/part_number",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1}var t=a===e}else var t=!0;if(t){if(r.content_md5!==void 0){let l=e;if(typeof r.content_md5!=
"string")return Z.errors=[{instancePath:s+"/content_md5",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_type!==void 0){let l=e;if(typeof r.
content_type!="string")return Z.errors=[{instancePath:s+"/content_type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.parallel_sha1_ctx!==void 0){
let l=e;oe(r.parallel_sha1_ctx,{instancePath:s+"/parallel_sha1_ctx",parentData:r,parentDataProperty:"\
parallel_sha1_ctx",rootData:g,dynamicAnchors:v})||(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);
var t=l===e}else var t=!0;if(t)if(r.parallel_sha256_ctx!==void 0){let l=e;ue(r.parallel_sha256_ctx,{
instancePath:s+"/parallel_sha256_ctx",parentData:r,parentDataProperty:"parallel_sha256_ctx",rootData:g,
dynamicAnchors:v})||(i=i===null?ue.errors:i.concat(ue.errors),e=i.length);var t=l===e}else var t=!0}}}}else
return Z.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=i,e===0}Z.evaluated={props:{part_number:!0,content_md5:!0,content_type:!0,parallel_sha1_ctx:!0,
parallel_sha256_ctx:!0},dynamicProps:!1,dynamicItems:!1};var gr=new RegExp("^[^#]+$","u");function ne(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.key===
void 0&&(n="key"))return ne.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;if(r.key!==void 0){let l=r.key,a=e;if(e===a)if(typeof l=="\
string"){if(L(l)<1)return ne.errors=[{instancePath:s+"/key",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!gr.test(l))return ne.errors=[{instancePath:s+"/key",
keyword:"pattern",params:{pattern:"^[^#]+$"},message:'must match pattern "^[^#]+$"'}],!1}else return ne.
errors=[{instancePath:s+"/key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t)if(r.value!==void 0){let l=e;if(typeof r.value!="string")return ne.errors=[{instancePath:s+
"/value",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}else
return ne.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=i,e===0}ne.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var ir=/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/;
function I(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=I.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=e,
n=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.drive_id===void 0&&(y="drive_id")){
let _={instancePath:s,keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"};i===null?i=[_]:i.push(_),e++}}var p=l===e;n=n||p;let a=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.share_id===void 0&&(y="share_id")){let _={instancePath:s,keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"};i===null?i=[_]:i.push(_),e++}}var p=a===
e;if(n=n||p,n)e=t,i!==null&&(t?i.length=t:i=null);else{let y={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[y]:i.push(y),e++,I.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let y;if(r.name===void 0&&(y="name")||r.type===void 0&&(y="ty\
pe")||r.parent_file_id===void 0&&(y="parent_file_id"))return I.errors=[{instancePath:s,keyword:"requ\
ired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.drive_id!==
void 0){let _=r.drive_id,h=e;if(e===h)if(typeof _=="string"){if(L(_)<1)return I.errors=[{instancePath:s+
"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return I.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var f=h===e}else var f=!0;if(f){if(r.share_id!==void 0){let _=r.share_id,h=e;if(e===h)if(typeof _==
"string"){if(L(_)<1)return I.errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:s+"/share_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){
if(r.parent_file_id!==void 0){let _=r.parent_file_id,h=e;if(e===h)if(typeof _=="string"){if(L(_)<1)return I.
errors=[{instancePath:s+"/parent_file_id",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return I.errors=[{instancePath:s+"/parent_file_id",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.name!==
void 0){let _=r.name,h=e;if(e===h)if(typeof _=="string"){if(L(_)>1024)return I.errors=[{instancePath:s+
"/name",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],
!1;if(L(_)<1)return I.errors=[{instancePath:s+"/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!cr.test(_))return I.errors=[{instancePath:s+"/name",
keyword:"pattern",params:{pattern:"^[^/]+$"},message:'must match pattern "^[^/]+$"'}],!1}else return I.
errors=[{instancePath:s+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var f=h===e}else var f=!0;if(f){if(r.type!==void 0){let _=r.type,h=e;if(e===h)if(typeof _=="string"){
if(L(_)<1)return I.errors=[{instancePath:s+"/type",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:s+"/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=h===e}else var f=!0;if(f){if(r.size!==void 0){
let _=r.size,h=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return I.errors=[{instancePath:s+
"/size",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof _=="n\
umber"&&isFinite(_)&&(_<0||isNaN(_)))return I.errors=[{instancePath:s+"/size",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=h===e}else var f=!0;if(f){if(r.content_type!==
void 0){let _=e;if(typeof r.content_type!="string")return I.errors=[{instancePath:s+"/content_type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){
if(r.part_info_list!==void 0){let _=r.part_info_list,h=e;if(e===h)if(Array.isArray(_)){if(_.length>1e4)
return I.errors=[{instancePath:s+"/part_info_list",keyword:"maxItems",params:{limit:1e4},message:"mu\
st NOT have more than 10000 items"}],!1;{var m=!0;let A=_.length;for(let x=0;x<A;x++){let $=e;Z(_[x],
{instancePath:s+"/part_info_list/"+x,parentData:_,parentDataProperty:x,rootData:g,dynamicAnchors:v})||
(i=i===null?Z.errors:i.concat(Z.errors),e=i.length);var m=$===e;if(!m)break}}}else return I.errors=[
{instancePath:s+"/part_info_list",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var f=h===e}else var f=!0;if(f){if(r.check_name_mode!==void 0){let _=e;if(typeof r.check_name_mode!=
"string")return I.errors=[{instancePath:s+"/check_name_mode",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.content_hash!==void 0){let _=e;if(typeof r.
content_hash!="string")return I.errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.content_hash_name!==void 0){
let _=e;if(typeof r.content_hash_name!="string")return I.errors=[{instancePath:s+"/content_hash_name",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){
if(r.pre_hash!==void 0){let _=e;if(typeof r.pre_hash!="string")return I.errors=[{instancePath:s+"/pr\
e_hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;
if(f){if(r.parallel_upload!==void 0){let _=e;if(typeof r.parallel_upload!="boolean")return I.errors=
[{instancePath:s+"/parallel_upload",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var f=_===e}else var f=!0;if(f){if(r.upload_type!==void 0){let _=e;if(typeof r.upload_type!="stri\
ng")return I.errors=[{instancePath:s+"/upload_type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.file_id!==void 0){let _=e;if(typeof r.file_id!=
"string")return I.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.hidden!==void 0){let _=e;if(typeof r.hidden!=
"boolean")return I.errors=[{instancePath:s+"/hidden",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var f=_===e}else var f=!0;if(f){if(r.description!==void 0){let _=r.description,
h=e;if(e===h)if(typeof _=="string"){if(L(_)>1024)return I.errors=[{instancePath:s+"/description",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return I.
errors=[{instancePath:s+"/description",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=h===e}else var f=!0;if(f){if(r.local_created_at!==void 0){let _=r.local_created_at,h=e;if(e===
h&&e===h)if(typeof _=="string"){if(!ir.test(_))return I.errors=[{instancePath:s+"/local_created_at",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return I.
errors=[{instancePath:s+"/local_created_at",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var f=h===e}else var f=!0;if(f){if(r.local_modified_at!==void 0){let _=r.local_modified_at,
h=e;if(e===h&&e===h)if(typeof _=="string"){if(!ir.test(_))return I.errors=[{instancePath:s+"/local_m\
odified_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return I.errors=[{instancePath:s+"/local_modified_at",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=h===e}else var f=!0;if(f)if(r.user_tags!==void 0){let _=r.user_tags,h=e;if(e===
h)if(Array.isArray(_)){if(_.length>1e3)return I.errors=[{instancePath:s+"/user_tags",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var d=!0;let A=_.length;for(let x=0;x<
A;x++){let $=e;ne(_[x],{instancePath:s+"/user_tags/"+x,parentData:_,parentDataProperty:x,rootData:g,
dynamicAnchors:v})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);var d=$===e;if(!d)break}}}else
return I.errors=[{instancePath:s+"/user_tags",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var f=h===e}else var f=!0}}}}}}}}}}}}}}}}}}}else return I.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return I.errors=i,e===0}I.evaluated={props:{
drive_id:!0,share_id:!0,parent_file_id:!0,name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,
check_name_mode:!0,content_hash:!0,content_hash_name:!0,pre_hash:!0,parallel_upload:!0,upload_type:!0,
file_id:!0,hidden:!0,description:!0,local_created_at:!0,local_modified_at:!0,user_tags:!0},dynamicProps:!1,
dynamicItems:!1};function ze(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=ze.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
I(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?I.errors:
i.concat(I.errors),e=i.length),ze.errors=i,e===0}ze.evaluated={props:{drive_id:!0,share_id:!0,parent_file_id:!0,
name:!0,type:!0,size:!0,content_type:!0,part_info_list:!0,check_name_mode:!0,content_hash:!0,content_hash_name:!0,
pre_hash:!0,parallel_upload:!0,upload_type:!0,file_id:!0,hidden:!0,description:!0,local_created_at:!0,
local_modified_at:!0,user_tags:!0},dynamicProps:!1,dynamicItems:!1};var vr=Se;var ie={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{
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
FormInfo"}]},signature_info:{anyOf:[{type:"null"},{$ref:"/tolerant/SignatureInfo"}]}}},nr={type:"obj\
ect",properties:{h:{type:["array","null"],maxItems:5,items:{type:"integer",format:"int64?"}},part_offset:{
type:["integer","null"],format:"int64?"}}};function pe(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let l=r.h,a=e;if(!Array.isArray(l)&&l!==null)return pe.errors=[{instancePath:s+"/h",keyword:"type",params:{
type:nr.properties.h.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(l)){if(l.length>
5)return pe.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:5},message:"must NOT have \
more than 5 items"}],!1;{var t=!0;let p=l.length;for(let f=0;f<p;f++){let m=l[f],d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return pe.errors=[{instancePath:s+"/h/"+f,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=d===e;if(!t)break}}}var n=a===e}else var n=!0;if(n)
if(r.part_offset!==void 0){let l=r.part_offset,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return pe.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:nr.properties.
part_offset.type},message:"must be integer,null"}],!1;var n=a===e}else var n=!0}else return pe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
i,e===0}pe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var ar={type:"obj\
ect",properties:{h:{type:["array","null"],maxItems:8,items:{type:"integer",format:"int64?"}},part_offset:{
type:["integer","null"],format:"int64?"}}};function fe(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.h!==void 0){
let l=r.h,a=e;if(!Array.isArray(l)&&l!==null)return fe.errors=[{instancePath:s+"/h",keyword:"type",params:{
type:ar.properties.h.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(l)){if(l.length>
8)return fe.errors=[{instancePath:s+"/h",keyword:"maxItems",params:{limit:8},message:"must NOT have \
more than 8 items"}],!1;{var t=!0;let p=l.length;for(let f=0;f<p;f++){let m=l[f],d=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return fe.errors=[{instancePath:s+"/h/"+f,keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var t=d===e;if(!t)break}}}var n=a===e}else var n=!0;if(n)
if(r.part_offset!==void 0){let l=r.part_offset,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return fe.errors=[{instancePath:s+"/part_offset",keyword:"type",params:{type:ar.properties.
part_offset.type},message:"must be integer,null"}],!1;var n=a===e}else var n=!0}else return fe.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=
i,e===0}fe.evaluated={props:{h:!0,part_offset:!0},dynamicProps:!1,dynamicItems:!1};var lr={type:"obj\
ect",properties:{endpoint:{type:["string","null"]},form_data:{type:["object","null"],additionalProperties:{
type:"string"}}}};function se(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.endpoint!==void 0){let l=r.endpoint,a=e;if(typeof l!=
"string"&&l!==null)return se.errors=[{instancePath:s+"/endpoint",keyword:"type",params:{type:lr.properties.
endpoint.type},message:"must be string,null"}],!1;var t=a===e}else var t=!0;if(t)if(r.form_data!==void 0){
let l=r.form_data,a=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return se.errors=[{instancePath:s+
"/form_data",keyword:"type",params:{type:lr.properties.form_data.type},message:"must be object,null"}],
!1;if(e===a&&l&&typeof l=="object"&&!Array.isArray(l))for(let f in l){let m=e;if(typeof l[f]!="strin\
g")return se.errors=[{instancePath:s+"/form_data/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=m===e;if(!n)break}var t=a===e}else var t=!0}else
return se.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return se.errors=i,e===0}se.evaluated={props:{endpoint:!0,form_data:!0},dynamicProps:!1,dynamicItems:!1};
var or={type:"object",properties:{auth_type:{type:["string","null"]},signature:{type:["string","null"],
format:"password?"}}};function ke(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,
dynamicAnchors:v={}}={}){let i=null,e=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.auth_type!==void 0){let n=r.
auth_type,l=e;if(typeof n!="string"&&n!==null)return ke.errors=[{instancePath:s+"/auth_type",keyword:"\
type",params:{type:or.properties.auth_type.type},message:"must be string,null"}],!1;var t=l===e}else
var t=!0;if(t)if(r.signature!==void 0){let n=r.signature,l=e;if(typeof n!="string"&&n!==null)return ke.
errors=[{instancePath:s+"/signature",keyword:"type",params:{type:or.properties.signature.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0}else return ke.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=i,e===0}ke.evaluated={props:{
auth_type:!0,signature:!0},dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:w,
parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=E.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let T;if(r.part_number===void 0&&(T="part_number"))return E.errors=[{instancePath:s,keyword:"require\
d",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;if(r.part_number!==
void 0){let A=r.part_number,x=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return E.errors=
[{instancePath:s+"/part_number",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
var t=x===e}else var t=!0;if(t){if(r.upload_url!==void 0){let A=r.upload_url,x=e;if(typeof A!="strin\
g"&&A!==null)return E.errors=[{instancePath:s+"/upload_url",keyword:"type",params:{type:$e.properties.
upload_url.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.internal_upload_url!==
void 0){let A=r.internal_upload_url,x=e;if(typeof A!="string"&&A!==null)return E.errors=[{instancePath:s+
"/internal_upload_url",keyword:"type",params:{type:$e.properties.internal_upload_url.type},message:"\
must be string,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.etag!==void 0){let A=r.etag,x=e;if(typeof A!=
"string"&&A!==null)return E.errors=[{instancePath:s+"/etag",keyword:"type",params:{type:$e.properties.
etag.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.part_size!==void 0){
let A=r.part_size,x=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))&&A!==null)return E.errors=
[{instancePath:s+"/part_size",keyword:"type",params:{type:$e.properties.part_size.type},message:"mus\
t be integer,null"}],!1;var t=x===e}else var t=!0;if(t){if(r.content_type!==void 0){let A=r.content_type,
x=e;if(typeof A!="string"&&A!==null)return E.errors=[{instancePath:s+"/content_type",keyword:"type",
params:{type:$e.properties.content_type.type},message:"must be string,null"}],!1;var t=x===e}else var t=!0;
if(t){if(r.parallel_sha1_ctx!==void 0){let A=r.parallel_sha1_ctx,x=e,$=e,N=!1,Y=e;if(A!==null){let P={
instancePath:s+"/parallel_sha1_ctx",keyword:"type",params:{type:"null"},message:"must be null"};i===
null?i=[P]:i.push(P),e++}var n=Y===e;N=N||n;let u=e;pe(A,{instancePath:s+"/parallel_sha1_ctx",parentData:r,
parentDataProperty:"parallel_sha1_ctx",rootData:g,dynamicAnchors:v})||(i=i===null?pe.errors:i.concat(
pe.errors),e=i.length);var n=u===e;if(N=N||n,n){var l={};l.h=!0,l.part_offset=!0}if(N)e=$,i!==null&&
($?i.length=$:i=null);else{let P={instancePath:s+"/parallel_sha1_ctx",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[P]:i.push(P),e++,E.errors=i,!1}var t=x===e}else var t=!0;
if(t){if(r.parallel_sha256_ctx!==void 0){let A=r.parallel_sha256_ctx,x=e,$=e,N=!1,Y=e;if(A!==null){let P={
instancePath:s+"/parallel_sha256_ctx",keyword:"type",params:{type:"null"},message:"must be null"};i===
null?i=[P]:i.push(P),e++}var a=Y===e;N=N||a;let u=e;fe(A,{instancePath:s+"/parallel_sha256_ctx",parentData:r,
parentDataProperty:"parallel_sha256_ctx",rootData:g,dynamicAnchors:v})||(i=i===null?fe.errors:i.concat(
fe.errors),e=i.length);var a=u===e;if(N=N||a,a){var p={};p.h=!0,p.part_offset=!0}if(N)e=$,i!==null&&
($?i.length=$:i=null);else{let P={instancePath:s+"/parallel_sha256_ctx",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[P]:i.push(P),e++,E.errors=i,!1}var t=x===e}else var t=!0;
if(t){if(r.upload_form_info!==void 0){let A=r.upload_form_info,x=e,$=e,N=!1,Y=e;if(A!==null){let P={
instancePath:s+"/upload_form_info",keyword:"type",params:{type:"null"},message:"must be null"};i===null?
i=[P]:i.push(P),e++}var f=Y===e;N=N||f;let u=e;se(A,{instancePath:s+"/upload_form_info",parentData:r,
parentDataProperty:"upload_form_info",rootData:g,dynamicAnchors:v})||(i=i===null?se.errors:i.concat(
se.errors),e=i.length);var f=u===e;if(N=N||f,f){var m={};m.endpoint=!0,m.form_data=!0}if(N)e=$,i!==null&&
($?i.length=$:i=null);else{let P={instancePath:s+"/upload_form_info",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[P]:i.push(P),e++,E.errors=i,!1}var t=x===e}else var t=!0;
if(t){if(r.internal_upload_form_info!==void 0){let A=r.internal_upload_form_info,x=e,$=e,N=!1,Y=e;if(A!==
null){let P={instancePath:s+"/internal_upload_form_info",keyword:"type",params:{type:"null"},message:"\
must be null"};i===null?i=[P]:i.push(P),e++}var d=Y===e;N=N||d;let u=e;se(A,{instancePath:s+"/intern\
al_upload_form_info",parentData:r,parentDataProperty:"internal_upload_form_info",rootData:g,dynamicAnchors:v})||
(i=i===null?se.errors:i.concat(se.errors),e=i.length);var d=u===e;if(N=N||d,d){var y={};y.endpoint=!0,
y.form_data=!0}if(N)e=$,i!==null&&($?i.length=$:i=null);else{let P={instancePath:s+"/internal_upload\
_form_info",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[P]:
i.push(P),e++,E.errors=i,!1}var t=x===e}else var t=!0;if(t)if(r.signature_info!==void 0){let A=r.signature_info,
x=e,$=e,N=!1,Y=e;if(A!==null){let P={instancePath:s+"/signature_info",keyword:"type",params:{type:"n\
ull"},message:"must be null"};i===null?i=[P]:i.push(P),e++}var _=Y===e;N=N||_;let u=e;ke(A,{instancePath:s+
"/signature_info",parentData:r,parentDataProperty:"signature_info",rootData:g,dynamicAnchors:v})||(i=
i===null?ke.errors:i.concat(ke.errors),e=i.length);var _=u===e;if(N=N||_,_){var h={};h.auth_type=!0,
h.signature=!0}if(N)e=$,i!==null&&($?i.length=$:i=null);else{let P={instancePath:s+"/signature_info",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[P]:i.push(P),e++,
E.errors=i,!1}var t=x===e}else var t=!0}}}}}}}}}}else return E.errors=[{instancePath:s,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return E.errors=i,e===0}E.evaluated={props:{part_number:!0,
upload_url:!0,internal_upload_url:!0,etag:!0,part_size:!0,content_type:!0,parallel_sha1_ctx:!0,parallel_sha256_ctx:!0,
upload_form_info:!0,internal_upload_form_info:!0,signature_info:!0},dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.file_id===void 0&&(l="file_id"))return S.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:l},message:"must have required property \
'"+l+"'"}],!1;if(r.domain_id!==void 0){let a=r.domain_id,p=e;if(typeof a!="string"&&a!==null)return S.
errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:ie.properties.domain_id.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.drive_id!==void 0){let a=r.drive_id,p=e;
if(typeof a!="string"&&a!==null)return S.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{
type:ie.properties.drive_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.share_id!==void 0){let a=r.share_id,p=e;if(typeof a!="string"&&a!==null)return S.errors=[{instancePath:s+
"/share_id",keyword:"type",params:{type:ie.properties.share_id.type},message:"must be string,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.file_id!==void 0){let a=e;if(typeof r.file_id!="string")return S.
errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===e}else var t=!0;if(t){if(r.file_name!==void 0){let a=r.file_name,p=e;if(typeof a!="stri\
ng"&&a!==null)return S.errors=[{instancePath:s+"/file_name",keyword:"type",params:{type:ie.properties.
file_name.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.parent_file_id!==
void 0){let a=r.parent_file_id,p=e;if(typeof a!="string"&&a!==null)return S.errors=[{instancePath:s+
"/parent_file_id",keyword:"type",params:{type:ie.properties.parent_file_id.type},message:"must be st\
ring,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.type!==void 0){let a=r.type,p=e;if(typeof a!="s\
tring"&&a!==null)return S.errors=[{instancePath:s+"/type",keyword:"type",params:{type:ie.properties.
type.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.status!==void 0){
let a=r.status,p=e;if(typeof a!="string"&&a!==null)return S.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:ie.properties.status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.exist!==void 0){let a=r.exist,p=e;if(typeof a!="boolean"&&a!==null)return S.errors=[{instancePath:s+
"/exist",keyword:"type",params:{type:ie.properties.exist.type},message:"must be boolean,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.rapid_upload!==void 0){let a=r.rapid_upload,p=e;if(typeof a!="boolean"&&a!==
null)return S.errors=[{instancePath:s+"/rapid_upload",keyword:"type",params:{type:ie.properties.rapid_upload.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let a=r.
upload_id,p=e;if(typeof a!="string"&&a!==null)return S.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:ie.properties.upload_id.type},message:"must be string,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.revision_id!==void 0){let a=r.revision_id,p=e;if(typeof a!="string"&&a!==null)return S.
errors=[{instancePath:s+"/revision_id",keyword:"type",params:{type:ie.properties.revision_id.type},message:"\
must be string,null"}],!1;var t=p===e}else var t=!0;if(t)if(r.part_info_list!==void 0){let a=r.part_info_list,
p=e;if(!Array.isArray(a)&&a!==null)return S.errors=[{instancePath:s+"/part_info_list",keyword:"type",
params:{type:ie.properties.part_info_list.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(
a)){var n=!0;let m=a.length;for(let d=0;d<m;d++){let y=e;E(a[d],{instancePath:s+"/part_info_list/"+d,
parentData:a,parentDataProperty:d,rootData:g,dynamicAnchors:v})||(i=i===null?E.errors:i.concat(E.errors),
e=i.length);var n=y===e;if(!n)break}}var t=p===e}else var t=!0}}}}}}}}}}}}else return S.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=i,e===0}S.evaluated=
{props:{domain_id:!0,drive_id:!0,share_id:!0,file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,
exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
function Se(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Se.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
S(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?S.errors:
i.concat(S.errors),e=i.length),Se.errors=i,e===0}Se.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var hr=Re;function Re(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Re.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
S(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?S.errors:
i.concat(S.errors),e=i.length),Re.errors=i,e===0}Re.evaluated={props:{domain_id:!0,drive_id:!0,share_id:!0,
file_id:!0,file_name:!0,parent_file_id:!0,type:!0,status:!0,exist:!0,rapid_upload:!0,upload_id:!0,revision_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var br=Ue;var kr=/^0*(?:\d{1,19}|0\d{19}|1[0-7]\d{18}|18[0-3]\d{17}|184[0-3]\d{16}|1844[0-5]\d{15}|18446[0-6]\d{14}|184467[0-3]\d{13}|1844674[0-3]\d{12}|184467440[0-6]\d{10}|1844674407[0-2]\d{9}|18446744073[0-6]\d{8}|1844674407370[0-8]\d{6}|18446744073709[0-4]\d{5}|184467440737095[0-4]\d{4}|18446744073709550\d{3}|18446744073709551[0-5]\d{2}|1844674407370955160\d{1}|1844674407370955161[0-4]|18446744073709551615)$/,
wr=new RegExp("^(0|[1-9][0-9]{0,19})$","u");function ae(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.part_number===void 0&&(n="part_number"))return ae.
errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},message:"must have required pr\
operty '"+n+"'"}],!1;if(r.part_number!==void 0){let l=r.part_number,a=e;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)))return ae.errors=[{instancePath:s+"/part_number",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof l=="number"&&isFinite(l)){if(l>1e4||
isNaN(l))return ae.errors=[{instancePath:s+"/part_number",keyword:"maximum",params:{comparison:"<=",
limit:1e4},message:"must be <= 10000"}],!1;if(l<1||isNaN(l))return ae.errors=[{instancePath:s+"/part\
_number",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===e}else
var t=!0;if(t)if(r.etag!==void 0){let l=e;if(typeof r.etag!="string")return ae.errors=[{instancePath:s+
"/etag",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}else
return ae.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=i,e===0}ae.evaluated={props:{part_number:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};
function U(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=U.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=e,
n=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required prop\
erty '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=l===e;n=n||p;let a=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let y={instancePath:s,keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=a===
e;if(n=n||p,n)e=t,i!==null&&(t?i.length=t:i=null);else{let d={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,U.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.file_id===void 0&&(d="file_id")||r.upload_id===void 0&&
(d="upload_id"))return U.errors=[{instancePath:s,keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,_=e;if(e===_)if(typeof y==
"string"){if(L(y)<1)return U.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:s+"/drive_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){
if(r.share_id!==void 0){let y=r.share_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return U.errors=
[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return U.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.file_id!==void 0){let y=r.
file_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return U.errors=[{instancePath:s+"/file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return U.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===
e}else var f=!0;if(f){if(r.upload_id!==void 0){let y=r.upload_id,_=e;if(e===_)if(typeof y=="string"){
if(L(y)<1)return U.errors=[{instancePath:s+"/upload_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return U.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.crc64_hash!==
void 0){let y=r.crc64_hash,_=e;if(e===_&&e===_)if(typeof y=="string")if(wr.test(y)){if(!kr.test(y))return U.
errors=[{instancePath:s+"/crc64_hash",keyword:"format",params:{format:"uint64"},message:'must match \
format "uint64"'}],!1}else return U.errors=[{instancePath:s+"/crc64_hash",keyword:"pattern",params:{
pattern:"^(0|[1-9][0-9]{0,19})$"},message:'must match pattern "^(0|[1-9][0-9]{0,19})$"'}],!1;else return U.
errors=[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=_===e}else var f=!0;if(f)if(r.part_info_list!==void 0){let y=r.part_info_list,_=e;if(e===_)
if(Array.isArray(y)){if(y.length>1e4)return U.errors=[{instancePath:s+"/part_info_list",keyword:"max\
Items",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;{var m=!0;let T=y.length;
for(let A=0;A<T;A++){let x=e;ae(y[A],{instancePath:s+"/part_info_list/"+A,parentData:y,parentDataProperty:A,
rootData:g,dynamicAnchors:v})||(i=i===null?ae.errors:i.concat(ae.errors),e=i.length);var m=x===e;if(!m)
break}}}else return U.errors=[{instancePath:s+"/part_info_list",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var f=_===e}else var f=!0}}}}}else return U.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return U.errors=i,e===0}U.evaluated={props:{
drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
function Ue(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Ue.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
U(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?U.errors:
i.concat(U.errors),e=i.length),Ue.errors=i,e===0}Ue.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,
upload_id:!0,crc64_hash:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var Ar=Ce;var j={type:"object",required:["file_id"],properties:{domain_id:{type:["string","null"]},drive_id:{type:[
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
type:["string","null"]},auto_delete_left_sec:{type:["integer","null"],format:"int64?"}}},we=/^$|^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z(?:07:00)?|[+-]\d\d:\d\d))?$/,
mr=new RegExp("^$|^[0-9]*$","u"),ur={type:"object",properties:{status:{type:["integer","null"],format:"\
int64?"},suggestion:{type:["string","null"]},video_detail:{anyOf:[{type:"null"},{$ref:"/tolerant/Inv\
estigationVideoDetail"}]}}},jr={type:"object",properties:{block_frames:{type:["array","null"],items:{
$ref:"/tolerant/InvestigationBlockFrame"}}}},We={type:"object",properties:{label:{type:["string","nu\
ll"]},offset:{type:["integer","null"],format:"int64?"},rate:{type:["number","null"],format:"double?"}}};
function ye(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.label!==void 0){let n=r.label,l=e;if(typeof n!="\
string"&&n!==null)return ye.errors=[{instancePath:s+"/label",keyword:"type",params:{type:We.properties.
label.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.offset!==void 0){
let n=r.offset,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return ye.errors=
[{instancePath:s+"/offset",keyword:"type",params:{type:We.properties.offset.type},message:"must be i\
nteger,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.rate!==void 0){let n=r.rate,l=e;if(!(typeof n==
"number"&&isFinite(n))&&n!==null)return ye.errors=[{instancePath:s+"/rate",keyword:"type",params:{type:We.
properties.rate.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0}}else return ye.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=
i,e===0}ye.evaluated={props:{label:!0,offset:!0,rate:!0},dynamicProps:!1,dynamicItems:!1};function Pe(r,{
instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,
e=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.block_frames!==void 0){let n=r.block_frames,l=e;if(!Array.
isArray(n)&&n!==null)return Pe.errors=[{instancePath:s+"/block_frames",keyword:"type",params:{type:jr.
properties.block_frames.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(n)){var t=!0;
let a=n.length;for(let p=0;p<a;p++){let f=e;ye(n[p],{instancePath:s+"/block_frames/"+p,parentData:n,
parentDataProperty:p,rootData:g,dynamicAnchors:v})||(i=i===null?ye.errors:i.concat(ye.errors),e=i.length);
var t=f===e;if(!t)break}}}}else return Pe.errors=[{instancePath:s,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return Pe.errors=i,e===0}Pe.evaluated={props:{block_frames:!0},dynamicProps:!1,
dynamicItems:!1};function _e(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.status!==void 0){let a=r.status,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return _e.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:ur.properties.status.type},message:"must be integer,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.suggestion!==void 0){let a=r.suggestion,p=e;if(typeof a!="string"&&a!==null)return _e.errors=
[{instancePath:s+"/suggestion",keyword:"type",params:{type:ur.properties.suggestion.type},message:"m\
ust be string,null"}],!1;var t=p===e}else var t=!0;if(t)if(r.video_detail!==void 0){let a=r.video_detail,
p=e,f=e,m=!1,d=e;if(a!==null){let h={instancePath:s+"/video_detail",keyword:"type",params:{type:"nul\
l"},message:"must be null"};i===null?i=[h]:i.push(h),e++}var n=d===e;m=m||n;let y=e;Pe(a,{instancePath:s+
"/video_detail",parentData:r,parentDataProperty:"video_detail",rootData:g,dynamicAnchors:v})||(i=i===
null?Pe.errors:i.concat(Pe.errors),e=i.length);var n=y===e;if(m=m||n,n){var l={};l.block_frames=!0}if(m)
e=f,i!==null&&(f?i.length=f:i=null);else{let h={instancePath:s+"/video_detail",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[h]:i.push(h),e++,_e.errors=i,!1}var t=p===
e}else var t=!0}}else return _e.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _e.errors=i,e===0}_e.evaluated={props:{status:!0,suggestion:!0,video_detail:!0},
dynamicProps:!1,dynamicItems:!1};var Q={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},image_tags:{type:["array","null"],items:{$ref:"/toleran\
t/SystemTag"}},faces:{type:["string","null"]},faces_thumbnail:{type:["array","null"],items:{$ref:"/t\
olerant/FaceThumbnail"}},exif:{type:["string","null"]},image_quality:{anyOf:[{type:"null"},{$ref:"/t\
olerant/ImageQuality"}]},cropping_suggestion:{type:["array","null"],items:{$ref:"/tolerant/CroppingS\
uggestion"}}}},qe={type:"object",properties:{confidence:{type:["number","null"],format:"float?"},parent_name:{
type:["string","null"]},name:{type:["string","null"]},tag_level:{type:["integer","null"],format:"int\
32?"},source:{type:["string","null"]},centric_score:{type:["number","null"],format:"float?"}}};function K(r,{
instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,
e=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.confidence!==void 0){let n=r.confidence,l=e;if(!(typeof n=="number"&&
isFinite(n))&&n!==null)return K.errors=[{instancePath:s+"/confidence",keyword:"type",params:{type:qe.
properties.confidence.type},message:"must be number,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.
parent_name!==void 0){let n=r.parent_name,l=e;if(typeof n!="string"&&n!==null)return K.errors=[{instancePath:s+
"/parent_name",keyword:"type",params:{type:qe.properties.parent_name.type},message:"must be string,n\
ull"}],!1;var t=l===e}else var t=!0;if(t){if(r.name!==void 0){let n=r.name,l=e;if(typeof n!="string"&&
n!==null)return K.errors=[{instancePath:s+"/name",keyword:"type",params:{type:qe.properties.name.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.tag_level!==void 0){let n=r.
tag_level,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return K.errors=[{instancePath:s+
"/tag_level",keyword:"type",params:{type:qe.properties.tag_level.type},message:"must be integer,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.source!==void 0){let n=r.source,l=e;if(typeof n!="string"&&n!==
null)return K.errors=[{instancePath:s+"/source",keyword:"type",params:{type:qe.properties.source.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.centric_score!==void 0){let n=r.
centric_score,l=e;if(!(typeof n=="number"&&isFinite(n))&&n!==null)return K.errors=[{instancePath:s+"\
/centric_score",keyword:"type",params:{type:qe.properties.centric_score.type},message:"must be numbe\
r,null"}],!1;var t=l===e}else var t=!0}}}}}else return K.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return K.errors=i,e===0}K.evaluated={props:{confidence:!0,
parent_name:!0,name:!0,tag_level:!0,source:!0,centric_score:!0},dynamicProps:!1,dynamicItems:!1};var Xe={
type:"object",properties:{face_id:{type:["string","null"]},face_group_id:{type:["string","null"]},face_thumbnail:{
type:["string","null"]}}};function ce(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,
dynamicAnchors:v={}}={}){let i=null,e=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.face_id!==void 0){let n=r.face_id,
l=e;if(typeof n!="string"&&n!==null)return ce.errors=[{instancePath:s+"/face_id",keyword:"type",params:{
type:Xe.properties.face_id.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){
if(r.face_group_id!==void 0){let n=r.face_group_id,l=e;if(typeof n!="string"&&n!==null)return ce.errors=
[{instancePath:s+"/face_group_id",keyword:"type",params:{type:Xe.properties.face_group_id.type},message:"\
must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.face_thumbnail!==void 0){let n=r.face_thumbnail,
l=e;if(typeof n!="string"&&n!==null)return ce.errors=[{instancePath:s+"/face_thumbnail",keyword:"typ\
e",params:{type:Xe.properties.face_thumbnail.type},message:"must be string,null"}],!1;var t=l===e}else
var t=!0}}else return ce.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return ce.errors=i,e===0}ce.evaluated={props:{face_id:!0,face_group_id:!0,face_thumbnail:!0},
dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",properties:{overall_score:{type:["number","nu\
ll"],format:"double?"}}};function xe(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,
dynamicAnchors:v={}}={}){let i=null,e=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.overall_score!==void 0){let t=r.
overall_score;if(!(typeof t=="number"&&isFinite(t))&&t!==null)return xe.errors=[{instancePath:s+"/ov\
erall_score",keyword:"type",params:{type:Pr.properties.overall_score.type},message:"must be number,n\
ull"}],!1}}else return xe.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return xe.errors=i,e===0}xe.evaluated={props:{overall_score:!0},dynamicProps:!1,dynamicItems:!1};
var pr={type:"object",properties:{aspect_ratio:{type:["string","null"]},cropping_boundary:{anyOf:[{type:"\
null"},{$ref:"/tolerant/CroppingBoundary"}]},score:{type:["number","null"],format:"double?"}}},Ee={type:"\
object",properties:{width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],
format:"int64?"},top:{type:["integer","null"],format:"int64?"},left:{type:["integer","null"],format:"\
int64?"}}};function de(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){let n=r.width,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return de.errors=[{instancePath:s+"/width",keyword:"\
type",params:{type:Ee.properties.width.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.height!==void 0){let n=r.height,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&n!==null)return de.errors=[{instancePath:s+"/height",keyword:"type",params:{type:Ee.properties.
height.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.top!==void 0){
let n=r.top,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return de.errors=
[{instancePath:s+"/top",keyword:"type",params:{type:Ee.properties.top.type},message:"must be integer\
,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.left!==void 0){let n=r.left,l=e;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return de.errors=[{instancePath:s+"/left",keyword:"ty\
pe",params:{type:Ee.properties.left.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0}}}else
return de.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=i,e===0}de.evaluated={props:{width:!0,height:!0,top:!0,left:!0},dynamicProps:!1,dynamicItems:!1};
function ge(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0){let a=r.aspect_ratio,p=e;
if(typeof a!="string"&&a!==null)return ge.errors=[{instancePath:s+"/aspect_ratio",keyword:"type",params:{
type:pr.properties.aspect_ratio.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.cropping_boundary!==void 0){let a=r.cropping_boundary,p=e,f=e,m=!1,d=e;if(a!==null){let h={instancePath:s+
"/cropping_boundary",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[h]:i.push(
h),e++}var n=d===e;m=m||n;let y=e;de(a,{instancePath:s+"/cropping_boundary",parentData:r,parentDataProperty:"\
cropping_boundary",rootData:g,dynamicAnchors:v})||(i=i===null?de.errors:i.concat(de.errors),e=i.length);
var n=y===e;if(m=m||n,n){var l={};l.width=!0,l.height=!0,l.top=!0,l.left=!0}if(m)e=f,i!==null&&(f?i.
length=f:i=null);else{let h={instancePath:s+"/cropping_boundary",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return i===null?i=[h]:i.push(h),e++,ge.errors=i,!1}var t=p===e}else var t=!0;
if(t)if(r.score!==void 0){let a=r.score,p=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return ge.
errors=[{instancePath:s+"/score",keyword:"type",params:{type:pr.properties.score.type},message:"must\
 be number,null"}],!1;var t=p===e}else var t=!0}}else return ge.errors=[{instancePath:s,keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ge.errors=i,e===0}ge.evaluated={props:{
aspect_ratio:!0,cropping_boundary:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=z.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.time!==void 0){let m=r.time,d=e;if(typeof m!="string"&&m!==null)return z.errors=
[{instancePath:s+"/time",keyword:"type",params:{type:Q.properties.time.type},message:"must be string\
,null"}],!1;if(e===d&&e===d&&typeof m=="string"&&!we.test(m))return z.errors=[{instancePath:s+"/time",
keyword:"format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=d===
e}else var t=!0;if(t){if(r.width!==void 0){let m=r.width,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))&&m!==null)return z.errors=[{instancePath:s+"/width",keyword:"type",params:{type:Q.properties.
width.type},message:"must be integer,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.height!==void 0){
let m=r.height,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null)return z.errors=
[{instancePath:s+"/height",keyword:"type",params:{type:Q.properties.height.type},message:"must be in\
teger,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.location!==void 0){let m=r.location,d=e;if(typeof m!=
"string"&&m!==null)return z.errors=[{instancePath:s+"/location",keyword:"type",params:{type:Q.properties.
location.type},message:"must be string,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.country!==void 0){
let m=r.country,d=e;if(typeof m!="string"&&m!==null)return z.errors=[{instancePath:s+"/country",keyword:"\
type",params:{type:Q.properties.country.type},message:"must be string,null"}],!1;var t=d===e}else var t=!0;
if(t){if(r.province!==void 0){let m=r.province,d=e;if(typeof m!="string"&&m!==null)return z.errors=[
{instancePath:s+"/province",keyword:"type",params:{type:Q.properties.province.type},message:"must be\
 string,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.city!==void 0){let m=r.city,d=e;if(typeof m!=
"string"&&m!==null)return z.errors=[{instancePath:s+"/city",keyword:"type",params:{type:Q.properties.
city.type},message:"must be string,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.district!==void 0){
let m=r.district,d=e;if(typeof m!="string"&&m!==null)return z.errors=[{instancePath:s+"/district",keyword:"\
type",params:{type:Q.properties.district.type},message:"must be string,null"}],!1;var t=d===e}else var t=!0;
if(t){if(r.township!==void 0){let m=r.township,d=e;if(typeof m!="string"&&m!==null)return z.errors=[
{instancePath:s+"/township",keyword:"type",params:{type:Q.properties.township.type},message:"must be\
 string,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.address_line!==void 0){let m=r.address_line,
d=e;if(typeof m!="string"&&m!==null)return z.errors=[{instancePath:s+"/address_line",keyword:"type",
params:{type:Q.properties.address_line.type},message:"must be string,null"}],!1;var t=d===e}else var t=!0;
if(t){if(r.image_tags!==void 0){let m=r.image_tags,d=e;if(!Array.isArray(m)&&m!==null)return z.errors=
[{instancePath:s+"/image_tags",keyword:"type",params:{type:Q.properties.image_tags.type},message:"mu\
st be array,null"}],!1;if(e===d&&Array.isArray(m)){var n=!0;let _=m.length;for(let h=0;h<_;h++){let T=e;
K(m[h],{instancePath:s+"/image_tags/"+h,parentData:m,parentDataProperty:h,rootData:g,dynamicAnchors:v})||
(i=i===null?K.errors:i.concat(K.errors),e=i.length);var n=T===e;if(!n)break}}var t=d===e}else var t=!0;
if(t){if(r.faces!==void 0){let m=r.faces,d=e;if(typeof m!="string"&&m!==null)return z.errors=[{instancePath:s+
"/faces",keyword:"type",params:{type:Q.properties.faces.type},message:"must be string,null"}],!1;var t=d===
e}else var t=!0;if(t){if(r.faces_thumbnail!==void 0){let m=r.faces_thumbnail,d=e;if(!Array.isArray(m)&&
m!==null)return z.errors=[{instancePath:s+"/faces_thumbnail",keyword:"type",params:{type:Q.properties.
faces_thumbnail.type},message:"must be array,null"}],!1;if(e===d&&Array.isArray(m)){var l=!0;let _=m.
length;for(let h=0;h<_;h++){let T=e;ce(m[h],{instancePath:s+"/faces_thumbnail/"+h,parentData:m,parentDataProperty:h,
rootData:g,dynamicAnchors:v})||(i=i===null?ce.errors:i.concat(ce.errors),e=i.length);var l=T===e;if(!l)
break}}var t=d===e}else var t=!0;if(t){if(r.exif!==void 0){let m=r.exif,d=e;if(typeof m!="string"&&m!==
null)return z.errors=[{instancePath:s+"/exif",keyword:"type",params:{type:Q.properties.exif.type},message:"\
must be string,null"}],!1;var t=d===e}else var t=!0;if(t){if(r.image_quality!==void 0){let m=r.image_quality,
d=e,y=e,_=!1,h=e;if(m!==null){let x={instancePath:s+"/image_quality",keyword:"type",params:{type:"nu\
ll"},message:"must be null"};i===null?i=[x]:i.push(x),e++}var a=h===e;_=_||a;let T=e;xe(m,{instancePath:s+
"/image_quality",parentData:r,parentDataProperty:"image_quality",rootData:g,dynamicAnchors:v})||(i=i===
null?xe.errors:i.concat(xe.errors),e=i.length);var a=T===e;if(_=_||a,a){var p={};p.overall_score=!0}
if(_)e=y,i!==null&&(y?i.length=y:i=null);else{let x={instancePath:s+"/image_quality",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};return i===null?i=[x]:i.push(x),e++,z.errors=i,!1}
var t=d===e}else var t=!0;if(t)if(r.cropping_suggestion!==void 0){let m=r.cropping_suggestion,d=e;if(!Array.
isArray(m)&&m!==null)return z.errors=[{instancePath:s+"/cropping_suggestion",keyword:"type",params:{
type:Q.properties.cropping_suggestion.type},message:"must be array,null"}],!1;if(e===d&&Array.isArray(
m)){var f=!0;let _=m.length;for(let h=0;h<_;h++){let T=e;ge(m[h],{instancePath:s+"/cropping_suggesti\
on/"+h,parentData:m,parentDataProperty:h,rootData:g,dynamicAnchors:v})||(i=i===null?ge.errors:i.concat(
ge.errors),e=i.length);var f=T===e;if(!f)break}}var t=d===e}else var t=!0}}}}}}}}}}}}}}}else return z.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.
errors=i,e===0}z.evaluated={props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,city:!0,
district:!0,township:!0,address_line:!0,image_tags:!0,faces:!0,faces_thumbnail:!0,exif:!0,image_quality:!0,
cropping_suggestion:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",properties:{crc64_hash:{
type:["string","null"],pattern:"^$|^[0-9]*$"},size:{type:["integer","null"],format:"int64?"},content_hash:{
type:["string","null"]},content_hash_name:{type:["string","null"]},download_url:{type:["string","nul\
l"]},url:{type:["string","null"]},thumbnail:{type:["string","null"]}}};function H(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=H.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.crc64_hash!==void 0){let n=r.crc64_hash,l=e;if(typeof n!="string"&&n!==null)
return H.errors=[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:Ie.properties.crc64_hash.
type},message:"must be string,null"}],!1;if(e===l&&typeof n=="string"&&!mr.test(n))return H.errors=[
{instancePath:s+"/crc64_hash",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match p\
attern "^$|^[0-9]*$"'}],!1;var t=l===e}else var t=!0;if(t){if(r.size!==void 0){let n=r.size,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return H.errors=[{instancePath:s+"/size",keyword:"\
type",params:{type:Ie.properties.size.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.content_hash!==void 0){let n=r.content_hash,l=e;if(typeof n!="string"&&n!==null)return H.
errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:Ie.properties.content_hash.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.content_hash_name!==void 0){
let n=r.content_hash_name,l=e;if(typeof n!="string"&&n!==null)return H.errors=[{instancePath:s+"/con\
tent_hash_name",keyword:"type",params:{type:Ie.properties.content_hash_name.type},message:"must be s\
tring,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.download_url!==void 0){let n=r.download_url,l=e;
if(typeof n!="string"&&n!==null)return H.errors=[{instancePath:s+"/download_url",keyword:"type",params:{
type:Ie.properties.download_url.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){
if(r.url!==void 0){let n=r.url,l=e;if(typeof n!="string"&&n!==null)return H.errors=[{instancePath:s+
"/url",keyword:"type",params:{type:Ie.properties.url.type},message:"must be string,null"}],!1;var t=l===
e}else var t=!0;if(t)if(r.thumbnail!==void 0){let n=r.thumbnail,l=e;if(typeof n!="string"&&n!==null)
return H.errors=[{instancePath:s+"/thumbnail",keyword:"type",params:{type:Ie.properties.thumbnail.type},
message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return H.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=i,e===0}H.evaluated=
{props:{crc64_hash:!0,size:!0,content_hash:!0,content_hash_name:!0,download_url:!0,url:!0,thumbnail:!0},
dynamicProps:!1,dynamicItems:!1};var W={type:"object",properties:{time:{type:["string","null"],format:"\
date-time?"},width:{type:["integer","null"],format:"int64?"},height:{type:["integer","null"],format:"\
int64?"},location:{type:["string","null"]},country:{type:["string","null"]},province:{type:["string",
"null"]},city:{type:["string","null"]},district:{type:["string","null"]},township:{type:["string","n\
ull"]},address_line:{type:["string","null"]},duration:{type:["string","null"]},image_tags:{type:["ar\
ray","null"],items:{$ref:"/tolerant/SystemTag"}},video_media_video_stream:{type:["array","null"],items:{
$ref:"/tolerant/VideoMediaVideoStream"}},video_media_audio_stream:{type:["array","null"],items:{$ref:"\
/tolerant/VideoMediaAudioStream"}}}},Ne={type:"object",properties:{duration:{type:["string","null"]},
bitrate:{type:["string","null"]},code_name:{type:["string","null"]},frame_count:{type:["string","nul\
l"]},clarity:{type:["string","null"]},fps:{type:["string","null"]},rotate:{type:["string","null"]}}};
function X(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let n=r.duration,l=e;if(typeof n!=
"string"&&n!==null)return X.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:Ne.properties.
duration.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.bitrate!==void 0){
let n=r.bitrate,l=e;if(typeof n!="string"&&n!==null)return X.errors=[{instancePath:s+"/bitrate",keyword:"\
type",params:{type:Ne.properties.bitrate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.code_name!==void 0){let n=r.code_name,l=e;if(typeof n!="string"&&n!==null)return X.errors=
[{instancePath:s+"/code_name",keyword:"type",params:{type:Ne.properties.code_name.type},message:"mus\
t be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.frame_count!==void 0){let n=r.frame_count,
l=e;if(typeof n!="string"&&n!==null)return X.errors=[{instancePath:s+"/frame_count",keyword:"type",params:{
type:Ne.properties.frame_count.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){
if(r.clarity!==void 0){let n=r.clarity,l=e;if(typeof n!="string"&&n!==null)return X.errors=[{instancePath:s+
"/clarity",keyword:"type",params:{type:Ne.properties.clarity.type},message:"must be string,null"}],!1;
var t=l===e}else var t=!0;if(t){if(r.fps!==void 0){let n=r.fps,l=e;if(typeof n!="string"&&n!==null)return X.
errors=[{instancePath:s+"/fps",keyword:"type",params:{type:Ne.properties.fps.type},message:"must be \
string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.rotate!==void 0){let n=r.rotate,l=e;if(typeof n!=
"string"&&n!==null)return X.errors=[{instancePath:s+"/rotate",keyword:"type",params:{type:Ne.properties.
rotate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}}}}}else return X.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=
i,e===0}X.evaluated={props:{duration:!0,bitrate:!0,code_name:!0,frame_count:!0,clarity:!0,fps:!0,rotate:!0},
dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",properties:{duration:{type:["string","null"]},
bit_rate:{type:["string","null"]},code_name:{type:["string","null"]},channels:{type:["integer","null"],
format:"int64?"},channel_layout:{type:["string","null"]},sample_rate:{type:["string","null"]}}};function re(r,{
instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,
e=0,o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.duration!==void 0){let n=r.duration,l=e;if(typeof n!="st\
ring"&&n!==null)return re.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:Oe.properties.
duration.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.bit_rate!==void 0){
let n=r.bit_rate,l=e;if(typeof n!="string"&&n!==null)return re.errors=[{instancePath:s+"/bit_rate",keyword:"\
type",params:{type:Oe.properties.bit_rate.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.code_name!==void 0){let n=r.code_name,l=e;if(typeof n!="string"&&n!==null)return re.errors=
[{instancePath:s+"/code_name",keyword:"type",params:{type:Oe.properties.code_name.type},message:"mus\
t be string,null"}],!1;var t=l===e}else var t=!0;if(t){if(r.channels!==void 0){let n=r.channels,l=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return re.errors=[{instancePath:s+
"/channels",keyword:"type",params:{type:Oe.properties.channels.type},message:"must be integer,null"}],
!1;var t=l===e}else var t=!0;if(t){if(r.channel_layout!==void 0){let n=r.channel_layout,l=e;if(typeof n!=
"string"&&n!==null)return re.errors=[{instancePath:s+"/channel_layout",keyword:"type",params:{type:Oe.
properties.channel_layout.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.
sample_rate!==void 0){let n=r.sample_rate,l=e;if(typeof n!="string"&&n!==null)return re.errors=[{instancePath:s+
"/sample_rate",keyword:"type",params:{type:Oe.properties.sample_rate.type},message:"must be string,n\
ull"}],!1;var t=l===e}else var t=!0}}}}}else return re.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return re.errors=i,e===0}re.evaluated={props:{duration:!0,
bit_rate:!0,code_name:!0,channels:!0,channel_layout:!0,sample_rate:!0},dynamicProps:!1,dynamicItems:!1};
function C(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time!==void 0){let p=r.time,f=e;if(typeof p!="st\
ring"&&p!==null)return C.errors=[{instancePath:s+"/time",keyword:"type",params:{type:W.properties.time.
type},message:"must be string,null"}],!1;if(e===f&&e===f&&typeof p=="string"&&!we.test(p))return C.errors=
[{instancePath:s+"/time",keyword:"format",params:{format:"date-time?"},message:'must match format "d\
ate-time?"'}],!1;var t=f===e}else var t=!0;if(t){if(r.width!==void 0){let p=r.width,f=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return C.errors=[{instancePath:s+"/width",keyword:"\
type",params:{type:W.properties.width.type},message:"must be integer,null"}],!1;var t=f===e}else var t=!0;
if(t){if(r.height!==void 0){let p=r.height,f=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))&&p!==null)return C.errors=[{instancePath:s+"/height",keyword:"type",params:{type:W.properties.height.
type},message:"must be integer,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.location!==void 0){let p=r.
location,f=e;if(typeof p!="string"&&p!==null)return C.errors=[{instancePath:s+"/location",keyword:"t\
ype",params:{type:W.properties.location.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;
if(t){if(r.country!==void 0){let p=r.country,f=e;if(typeof p!="string"&&p!==null)return C.errors=[{instancePath:s+
"/country",keyword:"type",params:{type:W.properties.country.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.province!==void 0){let p=r.province,f=e;if(typeof p!="string"&&
p!==null)return C.errors=[{instancePath:s+"/province",keyword:"type",params:{type:W.properties.province.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.city!==void 0){let p=r.
city,f=e;if(typeof p!="string"&&p!==null)return C.errors=[{instancePath:s+"/city",keyword:"type",params:{
type:W.properties.city.type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.
district!==void 0){let p=r.district,f=e;if(typeof p!="string"&&p!==null)return C.errors=[{instancePath:s+
"/district",keyword:"type",params:{type:W.properties.district.type},message:"must be string,null"}],
!1;var t=f===e}else var t=!0;if(t){if(r.township!==void 0){let p=r.township,f=e;if(typeof p!="string"&&
p!==null)return C.errors=[{instancePath:s+"/township",keyword:"type",params:{type:W.properties.township.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.address_line!==void 0){
let p=r.address_line,f=e;if(typeof p!="string"&&p!==null)return C.errors=[{instancePath:s+"/address_\
line",keyword:"type",params:{type:W.properties.address_line.type},message:"must be string,null"}],!1;
var t=f===e}else var t=!0;if(t){if(r.duration!==void 0){let p=r.duration,f=e;if(typeof p!="string"&&
p!==null)return C.errors=[{instancePath:s+"/duration",keyword:"type",params:{type:W.properties.duration.
type},message:"must be string,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.image_tags!==void 0){let p=r.
image_tags,f=e;if(!Array.isArray(p)&&p!==null)return C.errors=[{instancePath:s+"/image_tags",keyword:"\
type",params:{type:W.properties.image_tags.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(
p)){var n=!0;let d=p.length;for(let y=0;y<d;y++){let _=e;K(p[y],{instancePath:s+"/image_tags/"+y,parentData:p,
parentDataProperty:y,rootData:g,dynamicAnchors:v})||(i=i===null?K.errors:i.concat(K.errors),e=i.length);
var n=_===e;if(!n)break}}var t=f===e}else var t=!0;if(t){if(r.video_media_video_stream!==void 0){let p=r.
video_media_video_stream,f=e;if(!Array.isArray(p)&&p!==null)return C.errors=[{instancePath:s+"/video\
_media_video_stream",keyword:"type",params:{type:W.properties.video_media_video_stream.type},message:"\
must be array,null"}],!1;if(e===f&&Array.isArray(p)){var l=!0;let d=p.length;for(let y=0;y<d;y++){let _=e;
X(p[y],{instancePath:s+"/video_media_video_stream/"+y,parentData:p,parentDataProperty:y,rootData:g,dynamicAnchors:v})||
(i=i===null?X.errors:i.concat(X.errors),e=i.length);var l=_===e;if(!l)break}}var t=f===e}else var t=!0;
if(t)if(r.video_media_audio_stream!==void 0){let p=r.video_media_audio_stream,f=e;if(!Array.isArray(
p)&&p!==null)return C.errors=[{instancePath:s+"/video_media_audio_stream",keyword:"type",params:{type:W.
properties.video_media_audio_stream.type},message:"must be array,null"}],!1;if(e===f&&Array.isArray(
p)){var a=!0;let d=p.length;for(let y=0;y<d;y++){let _=e;re(p[y],{instancePath:s+"/video_media_audio\
_stream/"+y,parentData:p,parentDataProperty:y,rootData:g,dynamicAnchors:v})||(i=i===null?re.errors:i.
concat(re.errors),e=i.length);var a=_===e;if(!a)break}}var t=f===e}else var t=!0}}}}}}}}}}}}}else return C.
errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.
errors=i,e===0}C.evaluated={props:{time:!0,width:!0,height:!0,location:!0,country:!0,province:!0,city:!0,
district:!0,township:!0,address_line:!0,duration:!0,image_tags:!0,video_media_video_stream:!0,video_media_audio_stream:!0},
dynamicProps:!1,dynamicItems:!1};var fr={type:"object",properties:{dir_count:{type:["integer","null"],
format:"int64?"},file_count:{type:["integer","null"],format:"int64?"}}};function Ae(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.dir_count!==void 0){let n=r.dir_count,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))&&n!==null)return Ae.errors=[{instancePath:s+"/dir_count",keyword:"type",params:{type:fr.
properties.dir_count.type},message:"must be integer,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.file_count!==
void 0){let n=r.file_count,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return Ae.
errors=[{instancePath:s+"/file_count",keyword:"type",params:{type:fr.properties.file_count.type},message:"\
must be integer,null"}],!1;var t=l===e}else var t=!0}else return Ae.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=i,e===0}Ae.evaluated={props:{
dir_count:!0,file_count:!0},dynamicProps:!1,dynamicItems:!1};var Ye={type:"object",properties:{semantic_similarity:{
type:["number","null"],format:"double?"},document_contents:{type:["array","null"],items:{$ref:"/tole\
rant/SemanticDocumentContent"}},scene_contents:{type:["array","null"],items:{$ref:"/tolerant/Semanti\
cSceneContent"}}}},xr={type:"object",properties:{element_contents:{type:["array","null"],items:{$ref:"\
/tolerant/SemanticElementContent"}}}},Le={type:"object",properties:{type:{type:["string","null"]},content:{
type:["string","null"]},url:{type:["string","null"]},time_range:{type:["array","null"],items:{type:"\
integer",format:"int64?"}}}};function le(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,
dynamicAnchors:v={}}={}){let i=null,e=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let l=r.type,
a=e;if(typeof l!="string"&&l!==null)return le.errors=[{instancePath:s+"/type",keyword:"type",params:{
type:Le.properties.type.type},message:"must be string,null"}],!1;var t=a===e}else var t=!0;if(t){if(r.
content!==void 0){let l=r.content,a=e;if(typeof l!="string"&&l!==null)return le.errors=[{instancePath:s+
"/content",keyword:"type",params:{type:Le.properties.content.type},message:"must be string,null"}],!1;
var t=a===e}else var t=!0;if(t){if(r.url!==void 0){let l=r.url,a=e;if(typeof l!="string"&&l!==null)return le.
errors=[{instancePath:s+"/url",keyword:"type",params:{type:Le.properties.url.type},message:"must be \
string,null"}],!1;var t=a===e}else var t=!0;if(t)if(r.time_range!==void 0){let l=r.time_range,a=e;if(!Array.
isArray(l)&&l!==null)return le.errors=[{instancePath:s+"/time_range",keyword:"type",params:{type:Le.
properties.time_range.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(l)){var n=!0;let f=l.
length;for(let m=0;m<f;m++){let d=l[m],y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return le.errors=[{instancePath:s+"/time_range/"+m,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;var n=y===e;if(!n)break}}var t=a===e}else var t=!0}}}else return le.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=i,e===0}le.evaluated=
{props:{type:!0,content:!0,url:!0,time_range:!0},dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=De.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.element_contents!==void 0){let n=r.element_contents,l=e;if(!Array.isArray(n)&&
n!==null)return De.errors=[{instancePath:s+"/element_contents",keyword:"type",params:{type:xr.properties.
element_contents.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(n)){var t=!0;let a=n.
length;for(let p=0;p<a;p++){let f=e;le(n[p],{instancePath:s+"/element_contents/"+p,parentData:n,parentDataProperty:p,
rootData:g,dynamicAnchors:v})||(i=i===null?le.errors:i.concat(le.errors),e=i.length);var t=f===e;if(!t)
break}}}}else return De.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return De.errors=i,e===0}De.evaluated={props:{element_contents:!0},dynamicProps:!1,dynamicItems:!1};
var er={type:"object",properties:{time_range:{type:["array","null"],items:{type:"integer",format:"in\
t64?"}},key_frames:{type:["array","null"],items:{$ref:"/tolerant/SemanticKeyFrame"}},thumbnail_url:{
type:["string","null"]}}},dr={type:"object",properties:{frame_time:{type:["integer","null"],format:"\
int64?"},thumbnail_url:{type:["string","null"]}}};function je(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.frame_time!==
void 0){let n=r.frame_time,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null)return je.
errors=[{instancePath:s+"/frame_time",keyword:"type",params:{type:dr.properties.frame_time.type},message:"\
must be integer,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.thumbnail_url!==void 0){let n=r.thumbnail_url,
l=e;if(typeof n!="string"&&n!==null)return je.errors=[{instancePath:s+"/thumbnail_url",keyword:"type",
params:{type:dr.properties.thumbnail_url.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}else
return je.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return je.errors=i,e===0}je.evaluated={props:{frame_time:!0,thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};
function me(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.time_range!==void 0){let a=r.time_range,p=e;if(!Array.
isArray(a)&&a!==null)return me.errors=[{instancePath:s+"/time_range",keyword:"type",params:{type:er.
properties.time_range.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var t=!0;let f=a.
length;for(let m=0;m<f;m++){let d=a[m],y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return me.errors=[{instancePath:s+"/time_range/"+m,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;var t=y===e;if(!t)break}}var n=p===e}else var n=!0;if(n){if(r.key_frames!==void 0){
let a=r.key_frames,p=e;if(!Array.isArray(a)&&a!==null)return me.errors=[{instancePath:s+"/key_frames",
keyword:"type",params:{type:er.properties.key_frames.type},message:"must be array,null"}],!1;if(e===
p&&Array.isArray(a)){var l=!0;let m=a.length;for(let d=0;d<m;d++){let y=e;je(a[d],{instancePath:s+"/\
key_frames/"+d,parentData:a,parentDataProperty:d,rootData:g,dynamicAnchors:v})||(i=i===null?je.errors:
i.concat(je.errors),e=i.length);var l=y===e;if(!l)break}}var n=p===e}else var n=!0;if(n)if(r.thumbnail_url!==
void 0){let a=r.thumbnail_url,p=e;if(typeof a!="string"&&a!==null)return me.errors=[{instancePath:s+
"/thumbnail_url",keyword:"type",params:{type:er.properties.thumbnail_url.type},message:"must be stri\
ng,null"}],!1;var n=p===e}else var n=!0}}else return me.errors=[{instancePath:s,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return me.errors=i,e===0}me.evaluated={props:{time_range:!0,
key_frames:!0,thumbnail_url:!0},dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:w,
parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=ve.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.semantic_similarity!==void 0){let a=r.semantic_similarity,p=e;if(!(typeof a=="number"&&isFinite(
a))&&a!==null)return ve.errors=[{instancePath:s+"/semantic_similarity",keyword:"type",params:{type:Ye.
properties.semantic_similarity.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.document_contents!==void 0){let a=r.document_contents,p=e;if(!Array.isArray(a)&&a!==null)return ve.
errors=[{instancePath:s+"/document_contents",keyword:"type",params:{type:Ye.properties.document_contents.
type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var n=!0;let m=a.length;for(let d=0;d<
m;d++){let y=e;De(a[d],{instancePath:s+"/document_contents/"+d,parentData:a,parentDataProperty:d,rootData:g,
dynamicAnchors:v})||(i=i===null?De.errors:i.concat(De.errors),e=i.length);var n=y===e;if(!n)break}}var t=p===
e}else var t=!0;if(t)if(r.scene_contents!==void 0){let a=r.scene_contents,p=e;if(!Array.isArray(a)&&
a!==null)return ve.errors=[{instancePath:s+"/scene_contents",keyword:"type",params:{type:Ye.properties.
scene_contents.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var l=!0;let m=a.
length;for(let d=0;d<m;d++){let y=e;me(a[d],{instancePath:s+"/scene_contents/"+d,parentData:a,parentDataProperty:d,
rootData:g,dynamicAnchors:v})||(i=i===null?me.errors:i.concat(me.errors),e=i.length);var l=y===e;if(!l)
break}}var t=p===e}else var t=!0}}else return ve.errors=[{instancePath:s,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ve.errors=i,e===0}ve.evaluated={props:{semantic_similarity:!0,
document_contents:!0,scene_contents:!0},dynamicProps:!1,dynamicItems:!1};function b(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=b.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let Y;if(r.file_id===void 0&&(Y="file_id"))return b.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;if(r.domain_id!==
void 0){let u=r.domain_id,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/dom\
ain_id",keyword:"type",params:{type:j.properties.domain_id.type},message:"must be string,null"}],!1;
var t=c===e}else var t=!0;if(t){if(r.drive_id!==void 0){let u=r.drive_id,c=e;if(typeof u!="string"&&
u!==null)return b.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:j.properties.drive_id.
type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.file_id!==void 0){let u=e;
if(typeof r.file_id!="string")return b.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.name!==void 0){let u=r.name,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/name",keyword:"type",params:{
type:j.properties.name.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.
type!==void 0){let u=r.type,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/t\
ype",keyword:"type",params:{type:j.properties.type.type},message:"must be string,null"}],!1;var t=c===
e}else var t=!0;if(t){if(r.content_type!==void 0){let u=r.content_type,c=e;if(typeof u!="string"&&u!==
null)return b.errors=[{instancePath:s+"/content_type",keyword:"type",params:{type:j.properties.content_type.
type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.created_at!==void 0){let u=r.
created_at,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/created_at",keyword:"\
type",params:{type:j.properties.created_at.type},message:"must be string,null"}],!1;if(e===c&&e===c&&
typeof u=="string"&&!we.test(u))return b.errors=[{instancePath:s+"/created_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=c===e}else var t=!0;if(t){if(r.
updated_at!==void 0){let u=r.updated_at,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/updated_at",keyword:"type",params:{type:j.properties.updated_at.type},message:"must be string,null"}],
!1;if(e===c&&e===c&&typeof u=="string"&&!we.test(u))return b.errors=[{instancePath:s+"/updated_at",keyword:"\
format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=c===e}else var t=!0;
if(t){if(r.description!==void 0){let u=r.description,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/description",keyword:"type",params:{type:j.properties.description.type},message:"\
must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.trashed_at!==void 0){let u=r.trashed_at,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/trashed_at",keyword:"type",params:{
type:j.properties.trashed_at.type},message:"must be string,null"}],!1;if(e===c&&e===c&&typeof u=="st\
ring"&&!we.test(u))return b.errors=[{instancePath:s+"/trashed_at",keyword:"format",params:{format:"d\
ate-time?"},message:'must match format "date-time?"'}],!1;var t=c===e}else var t=!0;if(t){if(r.file_extension!==
void 0){let u=r.file_extension,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/file_extension",keyword:"type",params:{type:j.properties.file_extension.type},message:"must be str\
ing,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.mime_type!==void 0){let u=r.mime_type,c=e;if(typeof u!=
"string"&&u!==null)return b.errors=[{instancePath:s+"/mime_type",keyword:"type",params:{type:j.properties.
mime_type.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.mime_extension!==
void 0){let u=r.mime_extension,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/mime_extension",keyword:"type",params:{type:j.properties.mime_extension.type},message:"must be str\
ing,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.hidden!==void 0){let u=r.hidden,c=e;if(typeof u!=
"boolean"&&u!==null)return b.errors=[{instancePath:s+"/hidden",keyword:"type",params:{type:j.properties.
hidden.type},message:"must be boolean,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.size!==void 0){
let u=r.size,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return b.errors=
[{instancePath:s+"/size",keyword:"type",params:{type:j.properties.size.type},message:"must be intege\
r,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.starred!==void 0){let u=r.starred,c=e;if(typeof u!=
"boolean"&&u!==null)return b.errors=[{instancePath:s+"/starred",keyword:"type",params:{type:j.properties.
starred.type},message:"must be boolean,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.status!==void 0){
let u=r.status,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/status",keyword:"\
type",params:{type:j.properties.status.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;
if(t){if(r.user_meta!==void 0){let u=r.user_meta,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/user_meta",keyword:"type",params:{type:j.properties.user_meta.type},message:"must\
 be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.labels!==void 0){let u=r.labels,c=e;if(!Array.
isArray(u)&&u!==null)return b.errors=[{instancePath:s+"/labels",keyword:"type",params:{type:j.properties.
labels.type},message:"must be array,null"}],!1;if(e===c&&Array.isArray(u)){var n=!0;let D=u.length;for(let F=0;F<
D;F++){let ee=e;if(typeof u[F]!="string")return b.errors=[{instancePath:s+"/labels/"+F,keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var n=ee===e;if(!n)break}}var t=c===e}else var t=!0;
if(t){if(r.upload_id!==void 0){let u=r.upload_id,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/upload_id",keyword:"type",params:{type:j.properties.upload_id.type},message:"must\
 be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.parent_file_id!==void 0){let u=r.parent_file_id,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/parent_file_id",keyword:"type",
params:{type:j.properties.parent_file_id.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;
if(t){if(r.crc64_hash!==void 0){let u=r.crc64_hash,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/crc64_hash",keyword:"type",params:{type:j.properties.crc64_hash.type},message:"mu\
st be string,null"}],!1;if(e===c&&typeof u=="string"&&!mr.test(u))return b.errors=[{instancePath:s+"\
/crc64_hash",keyword:"pattern",params:{pattern:"^$|^[0-9]*$"},message:'must match pattern "^$|^[0-9]\
*$"'}],!1;var t=c===e}else var t=!0;if(t){if(r.content_hash!==void 0){let u=r.content_hash,c=e;if(typeof u!=
"string"&&u!==null)return b.errors=[{instancePath:s+"/content_hash",keyword:"type",params:{type:j.properties.
content_hash.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.content_hash_name!==
void 0){let u=r.content_hash_name,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/content_hash_name",keyword:"type",params:{type:j.properties.content_hash_name.type},message:"must \
be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.download_url!==void 0){let u=r.download_url,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/download_url",keyword:"type",
params:{type:j.properties.download_url.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;
if(t){if(r.thumbnail!==void 0){let u=r.thumbnail,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/thumbnail",keyword:"type",params:{type:j.properties.thumbnail.type},message:"must\
 be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.category!==void 0){let u=r.category,c=e;if(typeof u!=
"string"&&u!==null)return b.errors=[{instancePath:s+"/category",keyword:"type",params:{type:j.properties.
category.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.local_created_at!==
void 0){let u=r.local_created_at,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/local_created_at",keyword:"type",params:{type:j.properties.local_created_at.type},message:"must be\
 string,null"}],!1;if(e===c&&e===c&&typeof u=="string"&&!we.test(u))return b.errors=[{instancePath:s+
"/local_created_at",keyword:"format",params:{format:"date-time?"},message:'must match format "date-t\
ime?"'}],!1;var t=c===e}else var t=!0;if(t){if(r.local_modified_at!==void 0){let u=r.local_modified_at,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/local_modified_at",keyword:"t\
ype",params:{type:j.properties.local_modified_at.type},message:"must be string,null"}],!1;if(e===c&&
e===c&&typeof u=="string"&&!we.test(u))return b.errors=[{instancePath:s+"/local_modified_at",keyword:"\
format",params:{format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=c===e}else var t=!0;
if(t){if(r.revision_id!==void 0){let u=r.revision_id,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/revision_id",keyword:"type",params:{type:j.properties.revision_id.type},message:"\
must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.investigation_info!==void 0){let u=r.
investigation_info,c=e,P=e,D=!1,F=e;if(u!==null){let O={instancePath:s+"/investigation_info",keyword:"\
type",params:{type:"null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}var l=F===e;D=D||l;let ee=e;
_e(u,{instancePath:s+"/investigation_info",parentData:r,parentDataProperty:"investigation_info",rootData:g,
dynamicAnchors:v})||(i=i===null?_e.errors:i.concat(_e.errors),e=i.length);var l=ee===e;if(D=D||l,l){
var a={};a.status=!0,a.suggestion=!0,a.video_detail=!0}if(D)e=P,i!==null&&(P?i.length=P:i=null);else{
let O={instancePath:s+"/investigation_info",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=c===e}else var t=!0;if(t){if(r.thumbnail_urls!==
void 0){let u=r.thumbnail_urls,c=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return b.
errors=[{instancePath:s+"/thumbnail_urls",keyword:"type",params:{type:j.properties.thumbnail_urls.type},
message:"must be object,null"}],!1;if(e===c&&u&&typeof u=="object"&&!Array.isArray(u))for(let D in u){
let F=e;if(typeof u[D]!="string")return b.errors=[{instancePath:s+"/thumbnail_urls/"+D.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=F===
e;if(!p)break}var t=c===e}else var t=!0;if(t){if(r.image_media_metadata!==void 0){let u=r.image_media_metadata,
c=e,P=e,D=!1,F=e;if(u!==null){let O={instancePath:s+"/image_media_metadata",keyword:"type",params:{type:"\
null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}var f=F===e;D=D||f;let ee=e;z(u,{instancePath:s+
"/image_media_metadata",parentData:r,parentDataProperty:"image_media_metadata",rootData:g,dynamicAnchors:v})||
(i=i===null?z.errors:i.concat(z.errors),e=i.length);var f=ee===e;if(D=D||f,f){var m={};m.time=!0,m.width=
!0,m.height=!0,m.location=!0,m.country=!0,m.province=!0,m.city=!0,m.district=!0,m.township=!0,m.address_line=
!0,m.image_tags=!0,m.faces=!0,m.faces_thumbnail=!0,m.exif=!0,m.image_quality=!0,m.cropping_suggestion=
!0}if(D)e=P,i!==null&&(P?i.length=P:i=null);else{let O={instancePath:s+"/image_media_metadata",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=
i,!1}var t=c===e}else var t=!0;if(t){if(r.ex_fields_info!==void 0){let u=r.ex_fields_info,c=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))&&u!==null)return b.errors=[{instancePath:s+"/ex_fields_info",
keyword:"type",params:{type:j.properties.ex_fields_info.type},message:"must be object,null"}],!1;var t=c===
e}else var t=!0;if(t){if(r.content_uri!==void 0){let u=r.content_uri,c=e;if(typeof u!="string"&&u!==
null)return b.errors=[{instancePath:s+"/content_uri",keyword:"type",params:{type:j.properties.content_uri.
type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.streams_info!==void 0){
let u=r.streams_info,c=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return b.errors=[{
instancePath:s+"/streams_info",keyword:"type",params:{type:j.properties.streams_info.type},message:"\
must be object,null"}],!1;if(e===c&&u&&typeof u=="object"&&!Array.isArray(u))for(let D in u){let F=e;
H(u[D],{instancePath:s+"/streams_info/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:D,
rootData:g,dynamicAnchors:v})||(i=i===null?H.errors:i.concat(H.errors),e=i.length);var d=F===e;if(!d)
break}var t=c===e}else var t=!0;if(t){if(r.user_tags!==void 0){let u=r.user_tags,c=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return b.errors=[{instancePath:s+"/user_tags",keyword:"type",
params:{type:j.properties.user_tags.type},message:"must be object,null"}],!1;if(e===c&&u&&typeof u==
"object"&&!Array.isArray(u))for(let D in u){let F=e;if(typeof u[D]!="string")return b.errors=[{instancePath:s+
"/user_tags/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=F===e;if(!y)break}var t=c===e}else var t=!0;if(t){if(r.revision_version!==
void 0){let u=r.revision_version,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)
return b.errors=[{instancePath:s+"/revision_version",keyword:"type",params:{type:j.properties.revision_version.
type},message:"must be integer,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.video_media_metadata!==
void 0){let u=r.video_media_metadata,c=e,P=e,D=!1,F=e;if(u!==null){let O={instancePath:s+"/video_med\
ia_metadata",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}
var _=F===e;D=D||_;let ee=e;C(u,{instancePath:s+"/video_media_metadata",parentData:r,parentDataProperty:"\
video_media_metadata",rootData:g,dynamicAnchors:v})||(i=i===null?C.errors:i.concat(C.errors),e=i.length);
var _=ee===e;if(D=D||_,_){var h={};h.time=!0,h.width=!0,h.height=!0,h.location=!0,h.country=!0,h.province=
!0,h.city=!0,h.district=!0,h.township=!0,h.address_line=!0,h.duration=!0,h.image_tags=!0,h.video_media_video_stream=
!0,h.video_media_audio_stream=!0}if(D)e=P,i!==null&&(P?i.length=P:i=null);else{let O={instancePath:s+
"/video_media_metadata",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===
null?i=[O]:i.push(O),e++,b.errors=i,!1}var t=c===e}else var t=!0;if(t){if(r.punish_flag!==void 0){let u=r.
punish_flag,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return b.errors=[
{instancePath:s+"/punish_flag",keyword:"type",params:{type:j.properties.punish_flag.type},message:"m\
ust be integer,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.id_path!==void 0){let u=r.id_path,c=e;
if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/id_path",keyword:"type",params:{type:j.
properties.id_path.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.name_path!==
void 0){let u=r.name_path,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/nam\
e_path",keyword:"type",params:{type:j.properties.name_path.type},message:"must be string,null"}],!1;
var t=c===e}else var t=!0;if(t){if(r.creator_type!==void 0){let u=r.creator_type,c=e;if(typeof u!="s\
tring"&&u!==null)return b.errors=[{instancePath:s+"/creator_type",keyword:"type",params:{type:j.properties.
creator_type.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.creator_id!==
void 0){let u=r.creator_id,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/cr\
eator_id",keyword:"type",params:{type:j.properties.creator_id.type},message:"must be string,null"}],
!1;var t=c===e}else var t=!0;if(t){if(r.creator_name!==void 0){let u=r.creator_name,c=e;if(typeof u!=
"string"&&u!==null)return b.errors=[{instancePath:s+"/creator_name",keyword:"type",params:{type:j.properties.
creator_name.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.last_modifier_type!==
void 0){let u=r.last_modifier_type,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+
"/last_modifier_type",keyword:"type",params:{type:j.properties.last_modifier_type.type},message:"mus\
t be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.last_modifier_id!==void 0){let u=r.last_modifier_id,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/last_modifier_id",keyword:"ty\
pe",params:{type:j.properties.last_modifier_id.type},message:"must be string,null"}],!1;var t=c===e}else
var t=!0;if(t){if(r.last_modifier_name!==void 0){let u=r.last_modifier_name,c=e;if(typeof u!="string"&&
u!==null)return b.errors=[{instancePath:s+"/last_modifier_name",keyword:"type",params:{type:j.properties.
last_modifier_name.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.dir_size_info!==
void 0){let u=r.dir_size_info,c=e,P=e,D=!1,F=e;if(u!==null){let O={instancePath:s+"/dir_size_info",keyword:"\
type",params:{type:"null"},message:"must be null"};i===null?i=[O]:i.push(O),e++}var T=F===e;D=D||T;let ee=e;
Ae(u,{instancePath:s+"/dir_size_info",parentData:r,parentDataProperty:"dir_size_info",rootData:g,dynamicAnchors:v})||
(i=i===null?Ae.errors:i.concat(Ae.errors),e=i.length);var T=ee===e;if(D=D||T,T){var A={};A.dir_count=
!0,A.file_count=!0}if(D)e=P,i!==null&&(P?i.length=P:i=null);else{let O={instancePath:s+"/dir_size_in\
fo",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[O]:i.push(O),
e++,b.errors=i,!1}var t=c===e}else var t=!0;if(t){if(r.trashed!==void 0){let u=r.trashed,c=e;if(typeof u!=
"boolean"&&u!==null)return b.errors=[{instancePath:s+"/trashed",keyword:"type",params:{type:j.properties.
trashed.type},message:"must be boolean,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.action_list!==
void 0){let u=r.action_list,c=e;if(!Array.isArray(u)&&u!==null)return b.errors=[{instancePath:s+"/ac\
tion_list",keyword:"type",params:{type:j.properties.action_list.type},message:"must be array,null"}],
!1;if(e===c&&Array.isArray(u)){var x=!0;let D=u.length;for(let F=0;F<D;F++){let ee=e;if(typeof u[F]!=
"string")return b.errors=[{instancePath:s+"/action_list/"+F,keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var x=ee===e;if(!x)break}}var t=c===e}else var t=!0;if(t){if(r.location!==void 0){
let u=r.location,c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/location",keyword:"\
type",params:{type:j.properties.location.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;
if(t){if(r.semantic_result!==void 0){let u=r.semantic_result,c=e,P=e,D=!1,F=e;if(u!==null){let O={instancePath:s+
"/semantic_result",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=[O]:i.push(
O),e++}var $=F===e;D=D||$;let ee=e;ve(u,{instancePath:s+"/semantic_result",parentData:r,parentDataProperty:"\
semantic_result",rootData:g,dynamicAnchors:v})||(i=i===null?ve.errors:i.concat(ve.errors),e=i.length);
var $=ee===e;if(D=D||$,$){var N={};N.semantic_similarity=!0,N.document_contents=!0,N.scene_contents=
!0}if(D)e=P,i!==null&&(P?i.length=P:i=null);else{let O={instancePath:s+"/semantic_result",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[O]:i.push(O),e++,b.errors=
i,!1}var t=c===e}else var t=!0;if(t){if(r.sync_flag!==void 0){let u=r.sync_flag,c=e;if(typeof u!="bo\
olean"&&u!==null)return b.errors=[{instancePath:s+"/sync_flag",keyword:"type",params:{type:j.properties.
sync_flag.type},message:"must be boolean,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.sync_device_flag!==
void 0){let u=r.sync_device_flag,c=e;if(typeof u!="boolean"&&u!==null)return b.errors=[{instancePath:s+
"/sync_device_flag",keyword:"type",params:{type:j.properties.sync_device_flag.type},message:"must be\
 boolean,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.origin_parent_file_id!==void 0){let u=r.origin_parent_file_id,
c=e;if(typeof u!="string"&&u!==null)return b.errors=[{instancePath:s+"/origin_parent_file_id",keyword:"\
type",params:{type:j.properties.origin_parent_file_id.type},message:"must be string,null"}],!1;var t=c===
e}else var t=!0;if(t){if(r.url!==void 0){let u=r.url,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/url",keyword:"type",params:{type:j.properties.url.type},message:"must be string,n\
ull"}],!1;var t=c===e}else var t=!0;if(t){if(r.custom_field_1!==void 0){let u=r.custom_field_1,c=e;if(typeof u!=
"string"&&u!==null)return b.errors=[{instancePath:s+"/custom_field_1",keyword:"type",params:{type:j.
properties.custom_field_1.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.
custom_field_2!==void 0){let u=r.custom_field_2,c=e;if(typeof u!="string"&&u!==null)return b.errors=
[{instancePath:s+"/custom_field_2",keyword:"type",params:{type:j.properties.custom_field_2.type},message:"\
must be string,null"}],!1;var t=c===e}else var t=!0;if(t)if(r.auto_delete_left_sec!==void 0){let u=r.
auto_delete_left_sec,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return b.
errors=[{instancePath:s+"/auto_delete_left_sec",keyword:"type",params:{type:j.properties.auto_delete_left_sec.
type},message:"must be integer,null"}],!1;var t=c===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return b.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return b.errors=i,e===0}b.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,name:!0,type:!0,content_type:!0,
created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,mime_type:!0,mime_extension:!0,
hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,parent_file_id:!0,crc64_hash:!0,
content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,local_created_at:!0,local_modified_at:!0,
revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,ex_fields_info:!0,content_uri:!0,
streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,punish_flag:!0,id_path:!0,name_path:!0,
creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,last_modifier_id:!0,last_modifier_name:!0,
dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,sync_flag:!0,sync_device_flag:!0,
origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,auto_delete_left_sec:!0},dynamicProps:!1,
dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Ce.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
b(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?b.errors:
i.concat(b.errors),e=i.length),Ce.errors=i,e===0}Ce.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Dr=Me;function G(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=G.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=e,
n=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required prop\
erty '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=l===e;n=n||p;let a=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let y={instancePath:s,keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=a===
e;if(n=n||p,n)e=t,i!==null&&(t?i.length=t:i=null);else{let d={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,G.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.file_id===void 0&&(d="file_id")||r.upload_id===void 0&&
(d="upload_id")||r.part_info_list===void 0&&(d="part_info_list"))return G.errors=[{instancePath:s,keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.drive_id!==
void 0){let y=r.drive_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return G.errors=[{instancePath:s+
"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return G.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var f=_===e}else var f=!0;if(f){if(r.share_id!==void 0){let y=r.share_id,_=e;if(e===_)if(typeof y==
"string"){if(L(y)<1)return G.errors=[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:s+"/share_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){
if(r.file_id!==void 0){let y=r.file_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return G.errors=
[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"}],!1}else return G.errors=[{instancePath:s+"/file_id",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.upload_id!==void 0){let y=r.
upload_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return G.errors=[{instancePath:s+"/upload_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.
errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=_===e}else var f=!0;if(f)if(r.part_info_list!==void 0){let y=r.part_info_list,_=e;if(e===_)
if(Array.isArray(y)){if(y.length>1e4)return G.errors=[{instancePath:s+"/part_info_list",keyword:"max\
Items",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;if(y.length<1)return G.
errors=[{instancePath:s+"/part_info_list",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var m=!0;let T=y.length;for(let A=0;A<T;A++){let x=e;Z(y[A],{instancePath:s+
"/part_info_list/"+A,parentData:y,parentDataProperty:A,rootData:g,dynamicAnchors:v})||(i=i===null?Z.
errors:i.concat(Z.errors),e=i.length);var m=x===e;if(!m)break}}}else return G.errors=[{instancePath:s+
"/part_info_list",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=_===e}else
var f=!0}}}}else return G.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return G.errors=i,e===0}G.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,
part_info_list:!0},dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Me.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),G(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,
dynamicAnchors:v})||(i=i===null?G.errors:i.concat(G.errors),e=i.length),Me.errors=i,e===0}Me.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
var Ir=Ve;var Fe={type:"object",required:["part_info_list"],properties:{domain_id:{type:["string","null"]},drive_id:{
type:["string","null"]},file_id:{type:["string","null"]},upload_id:{type:["string","null"]},create_at:{
type:["string","null"],format:"date-time?"},part_info_list:{type:"array",items:{$ref:"/tolerant/Uplo\
adPartInfo"}}}};function J(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.part_info_list===void 0&&(l="part_info_lis\
t"))return J.errors=[{instancePath:s,keyword:"required",params:{missingProperty:l},message:"must hav\
e required property '"+l+"'"}],!1;if(r.domain_id!==void 0){let a=r.domain_id,p=e;if(typeof a!="strin\
g"&&a!==null)return J.errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:Fe.properties.
domain_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.drive_id!==void 0){
let a=r.drive_id,p=e;if(typeof a!="string"&&a!==null)return J.errors=[{instancePath:s+"/drive_id",keyword:"\
type",params:{type:Fe.properties.drive_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.file_id!==void 0){let a=r.file_id,p=e;if(typeof a!="string"&&a!==null)return J.errors=[{instancePath:s+
"/file_id",keyword:"type",params:{type:Fe.properties.file_id.type},message:"must be string,null"}],!1;
var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let a=r.upload_id,p=e;if(typeof a!="string"&&
a!==null)return J.errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:Fe.properties.upload_id.
type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.create_at!==void 0){let a=r.
create_at,p=e;if(typeof a!="string"&&a!==null)return J.errors=[{instancePath:s+"/create_at",keyword:"\
type",params:{type:Fe.properties.create_at.type},message:"must be string,null"}],!1;if(e===p&&e===p&&
typeof a=="string"&&!we.test(a))return J.errors=[{instancePath:s+"/create_at",keyword:"format",params:{
format:"date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t)if(r.
part_info_list!==void 0){let a=r.part_info_list,p=e;if(e===p)if(Array.isArray(a)){var n=!0;let m=a.length;
for(let d=0;d<m;d++){let y=e;E(a[d],{instancePath:s+"/part_info_list/"+d,parentData:a,parentDataProperty:d,
rootData:g,dynamicAnchors:v})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var n=y===e;if(!n)
break}}else return J.errors=[{instancePath:s+"/part_info_list",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=p===e}else var t=!0}}}}}else return J.errors=[{instancePath:s,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return J.errors=i,e===0}J.evaluated={props:{
domain_id:!0,drive_id:!0,file_id:!0,upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};
function Ve(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Ve.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
J(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?J.errors:
i.concat(J.errors),e=i.length),Ve.errors=i,e===0}Ve.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
upload_id:!0,create_at:!0,part_info_list:!0},dynamicProps:!1,dynamicItems:!1};var Nr=Ge;function M(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=M.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=e,
n=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.drive_id===void 0&&(m="drive_id")){
let d={instancePath:s,keyword:"required",params:{missingProperty:m},message:"must have required prop\
erty '"+m+"'"};i===null?i=[d]:i.push(d),e++}}var p=l===e;n=n||p;let a=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.share_id===void 0&&(m="share_id")){let d={instancePath:s,keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"};i===null?i=[d]:i.push(d),e++}}var p=a===
e;if(n=n||p,n)e=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),e++,M.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.file_id===void 0&&(m="file_id")||r.upload_id===void 0&&
(m="upload_id"))return M.errors=[{instancePath:s,keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;if(r.drive_id!==void 0){let d=r.drive_id,y=e;if(e===y)if(typeof d==
"string"){if(L(d)<1)return M.errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:s+"/drive_i\
d",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){
if(r.share_id!==void 0){let d=r.share_id,y=e;if(e===y)if(typeof d=="string"){if(L(d)<1)return M.errors=
[{instancePath:s+"/share_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return M.errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.file_id!==void 0){let d=r.
file_id,y=e;if(e===y)if(typeof d=="string"){if(L(d)<1)return M.errors=[{instancePath:s+"/file_id",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===
e}else var f=!0;if(f){if(r.upload_id!==void 0){let d=r.upload_id,y=e;if(e===y)if(typeof d=="string"){
if(L(d)<1)return M.errors=[{instancePath:s+"/upload_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:s+"/upload_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){if(r.limit!==
void 0){let d=r.limit,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return M.errors=[
{instancePath:s+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
y&&typeof d=="number"&&isFinite(d)){if(d>1e3||isNaN(d))return M.errors=[{instancePath:s+"/limit",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(d<1||isNaN(d))return M.
errors=[{instancePath:s+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1}var f=y===e}else var f=!0;if(f)if(r.part_number_marker!==void 0){let d=r.part_number_marker,
y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return M.errors=[{instancePath:s+"/part\
_number_marker",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return M.errors=[{instancePath:s+"/part_number_marker",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===e}else var f=!0}}}}}else
return M.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return M.errors=i,e===0}M.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,
part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:s="",parentData:w,
parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Ge.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),M(r,{instancePath:s,parentData:w,parentDataProperty:k,
rootData:g,dynamicAnchors:v})||(i=i===null?M.errors:i.concat(M.errors),e=i.length),Ge.errors=i,e===0}
Ge.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,upload_id:!0,limit:!0,part_number_marker:!0},
dynamicProps:!1,dynamicItems:!1};var qr=Be;var Te={type:"object",required:["upload_id"],properties:{file_id:{type:["string","null"]},upload_id:{
type:"string"},parallel_upload:{type:["boolean","null"]},uploaded_parts:{type:["array","null"],items:{
$ref:"/tolerant/UploadPartInfo"}},next_part_number_marker:{type:["string","null"]}}};function te(r,{
instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,
e=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let l;if(r.upload_id===void 0&&(l="upload_id"))return te.errors=
[{instancePath:s,keyword:"required",params:{missingProperty:l},message:"must have required property \
'"+l+"'"}],!1;if(r.file_id!==void 0){let a=r.file_id,p=e;if(typeof a!="string"&&a!==null)return te.errors=
[{instancePath:s+"/file_id",keyword:"type",params:{type:Te.properties.file_id.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.upload_id!==void 0){let a=e;if(typeof r.upload_id!=
"string")return te.errors=[{instancePath:s+"/upload_id",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.parallel_upload!==void 0){let a=r.parallel_upload,
p=e;if(typeof a!="boolean"&&a!==null)return te.errors=[{instancePath:s+"/parallel_upload",keyword:"t\
ype",params:{type:Te.properties.parallel_upload.type},message:"must be boolean,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.uploaded_parts!==void 0){let a=r.uploaded_parts,p=e;if(!Array.isArray(a)&&
a!==null)return te.errors=[{instancePath:s+"/uploaded_parts",keyword:"type",params:{type:Te.properties.
uploaded_parts.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var n=!0;let m=a.
length;for(let d=0;d<m;d++){let y=e;E(a[d],{instancePath:s+"/uploaded_parts/"+d,parentData:a,parentDataProperty:d,
rootData:g,dynamicAnchors:v})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var n=y===e;if(!n)
break}}var t=p===e}else var t=!0;if(t)if(r.next_part_number_marker!==void 0){let a=r.next_part_number_marker,
p=e;if(typeof a!="string"&&a!==null)return te.errors=[{instancePath:s+"/next_part_number_marker",keyword:"\
type",params:{type:Te.properties.next_part_number_marker.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0}}}}else return te.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return te.errors=i,e===0}te.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,
uploaded_parts:!0,next_part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Be.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),te(r,{instancePath:s,parentData:w,
parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?te.errors:i.concat(te.errors),e=i.length),
Be.errors=i,e===0}Be.evaluated={props:{file_id:!0,upload_id:!0,parallel_upload:!0,uploaded_parts:!0,
next_part_number_marker:!0},dynamicProps:!1,dynamicItems:!1};var Or=Ze;function he(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_thumbnail_process!==void 0){let n=e;if(typeof r.
image_thumbnail_process!="string")return he.errors=[{instancePath:s+"/image_thumbnail_process",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.video_thumbnail_process!==
void 0){let n=e;if(typeof r.video_thumbnail_process!="string")return he.errors=[{instancePath:s+"/vi\
deo_thumbnail_process",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.office_thumbnail_process!==void 0){let n=e;if(typeof r.office_thumbnail_process!=
"string")return he.errors=[{instancePath:s+"/office_thumbnail_process",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=n===e}else var t=!0}}else return he.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=i,e===0}he.evaluated=
{props:{image_thumbnail_process:!0,video_thumbnail_process:!0,office_thumbnail_process:!0},dynamicProps:!1,
dynamicItems:!1};function V(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=V.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=e,
n=!1,l=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.drive_id===void 0&&(d="drive_id")){
let y={instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required prop\
erty '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=l===e;n=n||p;let a=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.share_id===void 0&&(d="share_id")){let y={instancePath:s,keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"};i===null?i=[y]:i.push(y),e++}}var p=a===
e;if(n=n||p,n)e=t,i!==null&&(t?i.length=t:i=null);else{let d={instancePath:s,keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return i===null?i=[d]:i.push(d),e++,V.errors=i,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let d;if(r.file_id===void 0&&(d="file_id"))return V.errors=[{
instancePath:s,keyword:"required",params:{missingProperty:d},message:"must have required property '"+
d+"'"}],!1;if(r.drive_id!==void 0){let y=r.drive_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return V.
errors=[{instancePath:s+"/drive_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return V.errors=[{instancePath:s+"/drive_id",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){if(r.share_id!==void 0){let y=r.
share_id,_=e;if(e===_)if(typeof y=="string"){if(L(y)<1)return V.errors=[{instancePath:s+"/share_id",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.
errors=[{instancePath:s+"/share_id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=_===e}else var f=!0;if(f){if(r.file_id!==void 0){let y=r.file_id,_=e;if(e===_)if(typeof y==
"string"){if(L(y)<1)return V.errors=[{instancePath:s+"/file_id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:s+"/file_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=_===e}else var f=!0;if(f){
if(r.fields!==void 0){let y=e;if(typeof r.fields!="string")return V.errors=[{instancePath:s+"/fields",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f){
if(r.url_expire_sec!==void 0){let y=r.url_expire_sec,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y)))return V.errors=[{instancePath:s+"/url_expire_sec",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===_&&typeof y=="number"&&isFinite(y)){if(y>14400||isNaN(y))return V.
errors=[{instancePath:s+"/url_expire_sec",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"\
must be <= 14400"}],!1;if(y<10||isNaN(y))return V.errors=[{instancePath:s+"/url_expire_sec",keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"}],!1}var f=_===e}else var f=!0;if(f)
if(r.thumbnail_processes!==void 0){let y=r.thumbnail_processes,_=e;if(e===_)if(y&&typeof y=="object"&&
!Array.isArray(y)){if(Object.keys(y).length>5)return V.errors=[{instancePath:s+"/thumbnail_processes",
keyword:"maxProperties",params:{limit:5},message:"must NOT have more than 5 properties"}],!1;for(let T in y){
let A=e;he(y[T],{instancePath:s+"/thumbnail_processes/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:T,rootData:g,dynamicAnchors:v})||(i=i===null?he.errors:i.concat(he.errors),e=i.length);
var m=A===e;if(!m)break}}else return V.errors=[{instancePath:s+"/thumbnail_processes",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var f=_===e}else var f=!0}}}}}else return V.errors=
[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=
i,e===0}V.evaluated={props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},
dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Ze.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),V(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,
dynamicAnchors:v})||(i=i===null?V.errors:i.concat(V.errors),e=i.length),Ze.errors=i,e===0}Ze.evaluated=
{props:{drive_id:!0,share_id:!0,file_id:!0,fields:!0,url_expire_sec:!0,thumbnail_processes:!0},dynamicProps:!1,
dynamicItems:!1};var $r=Ke;function Ke(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=Ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
b(r,{instancePath:s,parentData:w,parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?b.errors:
i.concat(b.errors),e=i.length),Ke.errors=i,e===0}Ke.evaluated={props:{domain_id:!0,drive_id:!0,file_id:!0,
name:!0,type:!0,content_type:!0,created_at:!0,updated_at:!0,description:!0,trashed_at:!0,file_extension:!0,
mime_type:!0,mime_extension:!0,hidden:!0,size:!0,starred:!0,status:!0,user_meta:!0,labels:!0,upload_id:!0,
parent_file_id:!0,crc64_hash:!0,content_hash:!0,content_hash_name:!0,download_url:!0,thumbnail:!0,category:!0,
local_created_at:!0,local_modified_at:!0,revision_id:!0,investigation_info:!0,thumbnail_urls:!0,image_media_metadata:!0,
ex_fields_info:!0,content_uri:!0,streams_info:!0,user_tags:!0,revision_version:!0,video_media_metadata:!0,
punish_flag:!0,id_path:!0,name_path:!0,creator_type:!0,creator_id:!0,creator_name:!0,last_modifier_type:!0,
last_modifier_id:!0,last_modifier_name:!0,dir_size_info:!0,trashed:!0,action_list:!0,location:!0,semantic_result:!0,
sync_flag:!0,sync_device_flag:!0,origin_parent_file_id:!0,url:!0,custom_field_1:!0,custom_field_2:!0,
auto_delete_left_sec:!0},dynamicProps:!1,dynamicItems:!1};var Fr=Qe;function B(r,{instancePath:s="",parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){
let i=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.grant_type===void 0&&(n="grant_type")||r.client_id===
void 0&&(n="client_id"))return B.errors=[{instancePath:s,keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.grant_type!==void 0){let l=r.grant_type,a=e;
if(e===a)if(typeof l=="string"){if(L(l)<1)return B.errors=[{instancePath:s+"/grant_type",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return B.errors=
[{instancePath:s+"/grant_type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.client_id!==void 0){let l=r.client_id,a=e;if(e===a)if(typeof l=="string"){
if(L(l)<1)return B.errors=[{instancePath:s+"/client_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return B.errors=[{instancePath:s+"/client_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.client_secret!==
void 0){let l=e;if(e===l&&e===l&&typeof r.client_secret!="string")return B.errors=[{instancePath:s+"\
/client_secret",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else
var t=!0;if(t){if(r.code!==void 0){let l=e;if(e===l&&e===l&&typeof r.code!="string")return B.errors=
[{instancePath:s+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
e}else var t=!0;if(t){if(r.redirect_uri!==void 0){let l=e;if(typeof r.redirect_uri!="string")return B.
errors=[{instancePath:s+"/redirect_uri",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var t=l===e}else var t=!0;if(t){if(r.refresh_token!==void 0){let l=e;if(e===l&&e===l&&typeof r.
refresh_token!="string")return B.errors=[{instancePath:s+"/refresh_token",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.assertion!==void 0){let l=e;
if(e===l&&e===l&&typeof r.assertion!="string")return B.errors=[{instancePath:s+"/assertion",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.subdomain_id!==
void 0){let l=e;if(typeof r.subdomain_id!="string")return B.errors=[{instancePath:s+"/subdomain_id",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}}}}}}}else
return B.errors=[{instancePath:s,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return B.errors=i,e===0}B.evaluated={props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,
refresh_token:!0,assertion:!0,subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=Qe.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),B(r,{instancePath:s,parentData:w,
parentDataProperty:k,rootData:g,dynamicAnchors:v})||(i=i===null?B.errors:i.concat(B.errors),e=i.length),
Qe.errors=i,e===0}Qe.evaluated={props:{grant_type:!0,client_id:!0,client_secret:!0,code:!0,redirect_uri:!0,
refresh_token:!0,assertion:!0,subdomain_id:!0},dynamicProps:!1,dynamicItems:!1};var Er=He;var R={type:"object",required:["access_token"],properties:{access_token:{type:"string",format:"passw\
ord?"},refresh_token:{type:["string","null"],format:"password?"},expires_in:{type:["integer","null"],
format:"int64?"},expire_time:{type:["string","null"],format:"date-time?"},token_type:{type:["string",
"null"]},domain_id:{type:["string","null"]},user_id:{type:["string","null"]},user_name:{type:["strin\
g","null"]},nick_name:{type:["string","null"]},avatar:{type:["string","null"]},role:{type:["string",
"null"]},status:{type:["string","null"]},default_drive_id:{type:["string","null"]},default_sbox_drive_id:{
type:["string","null"]},device_id:{type:["string","null"]},device_name:{type:["string","null"]},is_first_login:{
type:["boolean","null"]},need_link:{type:["boolean","null"]},need_rp_verify:{type:["boolean","null"]},
pin_setup:{type:["boolean","null"]},state:{type:["string","null"]},path_status:{type:["string","null"]},
exist_link:{type:["array","null"],items:{$ref:"/tolerant/LinkInfo"}},user_data:{type:["object","null"],
additionalProperties:!0}}},rr={type:"object",properties:{type:{type:["string","null"]},identity:{type:[
"string","null"]},extra:{type:["string","null"]}}};function be(r,{instancePath:s="",parentData:w,parentDataProperty:k,
rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){
let n=r.type,l=e;if(typeof n!="string"&&n!==null)return be.errors=[{instancePath:s+"/type",keyword:"\
type",params:{type:rr.properties.type.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0;
if(t){if(r.identity!==void 0){let n=r.identity,l=e;if(typeof n!="string"&&n!==null)return be.errors=
[{instancePath:s+"/identity",keyword:"type",params:{type:rr.properties.identity.type},message:"must \
be string,null"}],!1;var t=l===e}else var t=!0;if(t)if(r.extra!==void 0){let n=r.extra,l=e;if(typeof n!=
"string"&&n!==null)return be.errors=[{instancePath:s+"/extra",keyword:"type",params:{type:rr.properties.
extra.type},message:"must be string,null"}],!1;var t=l===e}else var t=!0}}else return be.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=i,e===0}be.evaluated=
{props:{type:!0,identity:!0,extra:!0},dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:s="",
parentData:w,parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=q.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l;if(r.access_token===void 0&&(l="access_token"))return q.errors=[{instancePath:s,
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.
access_token!==void 0){let a=e;if(e===a&&e===a&&typeof r.access_token!="string")return q.errors=[{instancePath:s+
"/access_token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else
var t=!0;if(t){if(r.refresh_token!==void 0){let a=r.refresh_token,p=e;if(typeof a!="string"&&a!==null)
return q.errors=[{instancePath:s+"/refresh_token",keyword:"type",params:{type:R.properties.refresh_token.
type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.expires_in!==void 0){let a=r.
expires_in,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return q.errors=[{
instancePath:s+"/expires_in",keyword:"type",params:{type:R.properties.expires_in.type},message:"must\
 be integer,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.expire_time!==void 0){let a=r.expire_time,
p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/expire_time",keyword:"type",params:{
type:R.properties.expire_time.type},message:"must be string,null"}],!1;if(e===p&&e===p&&typeof a=="s\
tring"&&!we.test(a))return q.errors=[{instancePath:s+"/expire_time",keyword:"format",params:{format:"\
date-time?"},message:'must match format "date-time?"'}],!1;var t=p===e}else var t=!0;if(t){if(r.token_type!==
void 0){let a=r.token_type,p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/to\
ken_type",keyword:"type",params:{type:R.properties.token_type.type},message:"must be string,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.domain_id!==void 0){let a=r.domain_id,p=e;if(typeof a!="stri\
ng"&&a!==null)return q.errors=[{instancePath:s+"/domain_id",keyword:"type",params:{type:R.properties.
domain_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.user_id!==void 0){
let a=r.user_id,p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/user_id",keyword:"\
type",params:{type:R.properties.user_id.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;
if(t){if(r.user_name!==void 0){let a=r.user_name,p=e;if(typeof a!="string"&&a!==null)return q.errors=
[{instancePath:s+"/user_name",keyword:"type",params:{type:R.properties.user_name.type},message:"must\
 be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.nick_name!==void 0){let a=r.nick_name,p=e;
if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/nick_name",keyword:"type",params:{
type:R.properties.nick_name.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){
if(r.avatar!==void 0){let a=r.avatar,p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+
"/avatar",keyword:"type",params:{type:R.properties.avatar.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.role!==void 0){let a=r.role,p=e;if(typeof a!="string"&&a!==null)return q.
errors=[{instancePath:s+"/role",keyword:"type",params:{type:R.properties.role.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.status!==void 0){let a=r.status,p=e;if(typeof a!=
"string"&&a!==null)return q.errors=[{instancePath:s+"/status",keyword:"type",params:{type:R.properties.
status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.default_drive_id!==
void 0){let a=r.default_drive_id,p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+
"/default_drive_id",keyword:"type",params:{type:R.properties.default_drive_id.type},message:"must be\
 string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.default_sbox_drive_id!==void 0){let a=r.default_sbox_drive_id,
p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/default_sbox_drive_id",keyword:"\
type",params:{type:R.properties.default_sbox_drive_id.type},message:"must be string,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.device_id!==void 0){let a=r.device_id,p=e;if(typeof a!="string"&&a!==null)
return q.errors=[{instancePath:s+"/device_id",keyword:"type",params:{type:R.properties.device_id.type},
message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.device_name!==void 0){let a=r.
device_name,p=e;if(typeof a!="string"&&a!==null)return q.errors=[{instancePath:s+"/device_name",keyword:"\
type",params:{type:R.properties.device_name.type},message:"must be string,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.is_first_login!==void 0){let a=r.is_first_login,p=e;if(typeof a!="boolean"&&a!==
null)return q.errors=[{instancePath:s+"/is_first_login",keyword:"type",params:{type:R.properties.is_first_login.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.need_link!==void 0){let a=r.
need_link,p=e;if(typeof a!="boolean"&&a!==null)return q.errors=[{instancePath:s+"/need_link",keyword:"\
type",params:{type:R.properties.need_link.type},message:"must be boolean,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.need_rp_verify!==void 0){let a=r.need_rp_verify,p=e;if(typeof a!="boolean"&&a!==
null)return q.errors=[{instancePath:s+"/need_rp_verify",keyword:"type",params:{type:R.properties.need_rp_verify.
type},message:"must be boolean,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.pin_setup!==void 0){let a=r.
pin_setup,p=e;if(typeof a!="boolean"&&a!==null)return q.errors=[{instancePath:s+"/pin_setup",keyword:"\
type",params:{type:R.properties.pin_setup.type},message:"must be boolean,null"}],!1;var t=p===e}else
var t=!0;if(t){if(r.state!==void 0){let a=r.state,p=e;if(typeof a!="string"&&a!==null)return q.errors=
[{instancePath:s+"/state",keyword:"type",params:{type:R.properties.state.type},message:"must be stri\
ng,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.path_status!==void 0){let a=r.path_status,p=e;if(typeof a!=
"string"&&a!==null)return q.errors=[{instancePath:s+"/path_status",keyword:"type",params:{type:R.properties.
path_status.type},message:"must be string,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.exist_link!==
void 0){let a=r.exist_link,p=e;if(!Array.isArray(a)&&a!==null)return q.errors=[{instancePath:s+"/exi\
st_link",keyword:"type",params:{type:R.properties.exist_link.type},message:"must be array,null"}],!1;
if(e===p&&Array.isArray(a)){var n=!0;let m=a.length;for(let d=0;d<m;d++){let y=e;be(a[d],{instancePath:s+
"/exist_link/"+d,parentData:a,parentDataProperty:d,rootData:g,dynamicAnchors:v})||(i=i===null?be.errors:
i.concat(be.errors),e=i.length);var n=y===e;if(!n)break}}var t=p===e}else var t=!0;if(t)if(r.user_data!==
void 0){let a=r.user_data,p=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return q.errors=
[{instancePath:s+"/user_data",keyword:"type",params:{type:R.properties.user_data.type},message:"must\
 be object,null"}],!1;var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else return q.errors=[{instancePath:s,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return q.errors=i,e===0}q.evaluated=
{props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,user_id:!0,
user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,device_id:!0,
device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:s="",parentData:w,
parentDataProperty:k,rootData:g=r,dynamicAnchors:v={}}={}){let i=null,e=0,o=He.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),q(r,{instancePath:s,parentData:w,parentDataProperty:k,
rootData:g,dynamicAnchors:v})||(i=i===null?q.errors:i.concat(q.errors),e=i.length),He.errors=i,e===0}
He.evaluated={props:{access_token:!0,refresh_token:!0,expires_in:!0,expire_time:!0,token_type:!0,domain_id:!0,
user_id:!0,user_name:!0,nick_name:!0,avatar:!0,role:!0,status:!0,default_drive_id:!0,default_sbox_drive_id:!0,
device_id:!0,device_name:!0,is_first_login:!0,need_link:!0,need_rp_verify:!0,pin_setup:!0,state:!0,path_status:!0,
exist_link:!0,user_data:!0},dynamicProps:!1,dynamicItems:!1};var zr={createFile:{request:_r,responses:{
200:vr,201:hr}},completeFile:{request:br,responses:{200:Ar}},getUploadUrl:{request:Dr,responses:{200:Ir}},
listUploadedParts:{request:Nr,responses:{200:qr}},getFile:{request:Or,responses:{200:$r}},token:{request:Fr,
responses:{200:Er}}};

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
> = zr;
