// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  CompleteFileRequest,
  CompletedPart,
  CreateFileRequest,
  CreateFileResponse,
  CroppingBoundary,
  CroppingSuggestion,
  DirSizeInfo,
  ErrorBody,
  FaceAttributes,
  FaceBoundary,
  FaceThumbnail,
  GetFileRequest,
  GetUploadUrlRequest,
  GetUploadUrlResponse,
  HeadPose,
  ImageMediaMetadata,
  ImageQuality,
  InvestigationBlockFrame,
  InvestigationInfo,
  InvestigationVideoDetail,
  LinkInfo,
  ListUploadedPartsRequest,
  ListUploadedPartsResponse,
  PdsFile,
  SemanticDocumentContent,
  SemanticElementContent,
  SemanticKeyFrame,
  SemanticResult,
  SemanticSceneContent,
  Sha1Context,
  Sha256Context,
  SignatureInfo,
  SimpleStreamInfo,
  SystemTag,
  Token,
  TokenRequest,
  UploadFormInfo,
  UploadPartInfo,
  UploadPartRequest,
  UserTag,
  VideoMediaAudioStream,
  VideoMediaMetadata,
  VideoMediaVideoStream,
} from './types.js';

export interface paths {
    "/v2/file/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * completeFile
         * completeFile
         */
        post: operations["completeFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/file/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * createFile
         * createFile
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/file/get_upload_url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * getUploadUrl
         * getUploadUrl
         */
        post: operations["getUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/file/list_uploaded_parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * listUploadedParts
         * listUploadedParts
         */
        post: operations["listUploadedParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/file/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * getFile
         * getFile
         */
        post: operations["getFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * token
         * token
         */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** CompletedPart */
        CompletedPart: {
            /**
             * part number
             *
             * Format: int32.
             */
            part_number: number;
            /** etag */
            etag?: string;
        };
        /** CompleteFileRequest */
        CompleteFileRequest: {
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** file id */
            file_id: string;
            /** upload id */
            upload_id: string;
            /**
             * crc64 hash
             *
             * Format: uint64.
             */
            crc64_hash?: string;
            /** part info list */
            part_info_list?: CompletedPart[];
        };
        /** A frame of a video that the content review objects to. */
        InvestigationBlockFrame: {
            /**
             * Why the review objects.
             *
             * @example "porn"
             */
            label?: string;
            /**
             * Where the frame is, in seconds from the beginning.
             *
             * Format: int64.
             *
             * @example 12
             */
            offset?: number;
            /**
             * How sure the review is, from 0 to 100.
             *
             * Format: double.
             *
             * @example 99.5
             */
            rate?: number;
        };
        /** What the content review found in a video. */
        InvestigationVideoDetail: {
            /**
             * The frames that the review objects to.
             *
             * @example [{"label":"porn","offset":12,"rate":99.5}]
             */
            block_frames?: InvestigationBlockFrame[];
        };
        /** Result of the content review of a file. */
        InvestigationInfo: {
            /**
             * State of the review: 0 not reviewed, 1 not supported for this file, 2 failed, 3 running,
             * 4 done, 5 penalised. Other values may come.
             *
             * Format: int64.
             *
             * @example 4
             */
            status?: number;
            /**
             * What the review suggests to do with the file.
             *
             * @example "pass"
             */
            suggestion?: "pass" | "block" | (string & {});
            /**
             * What was found in a video. In the official SDK's model, not in the documentation's sample.
             */
            video_detail?: InvestigationVideoDetail;
        };
        /**
         * Something that recognition sees in an image. Tags form a tree of levels. The service
         * announced the
         * end of this structure for 2025-02-20, yet its newest CompleteFile page still shows it.
         */
        SystemTag: {
            /**
             * How sure the recognition is, from 0 to 1.
             *
             * Format: float.
             *
             * @example 0.98
             */
            confidence?: number;
            /**
             * Name of the tag one level up; absent on level 1.
             *
             * @example "sport"
             */
            parent_name?: string;
            /**
             * Name of the tag, in the language of the domain.
             *
             * @example "basketball"
             */
            name?: string;
            /**
             * Level of the tag in the tree, from 1.
             *
             * Format: int32.
             *
             * @example 3
             */
            tag_level?: number;
            /**
             * Text from which the tag was derived.
             *
             * @example "play basketball together"
             */
            source?: string;
            /**
             * How central the thing is in the picture, from 0 to 1.
             *
             * Format: float.
             *
             * @example 0.877
             */
            centric_score?: number;
        };
        /** How a head is turned, in degrees. */
        HeadPose: {
            /**
             * Up or down, in degrees.
             *
             * Format: double.
             *
             * @example 10.684
             */
            Pitch?: number;
            /**
             * Tilted to a shoulder, in degrees.
             *
             * Format: double.
             *
             * @example -10.707
             */
            Roll?: number;
            /**
             * Left or right, in degrees.
             *
             * Format: double.
             *
             * @example -20.094
             */
            Yaw?: number;
        };
        /** The rectangle around a face, in pixels of the picture. */
        FaceBoundary: {
            /**
             * Width in pixels.
             *
             * Format: int64.
             *
             * @example 457
             */
            Width?: number;
            /**
             * Height in pixels.
             *
             * Format: int64.
             *
             * @example 687
             */
            Height?: number;
            /**
             * Distance from the top edge in pixels.
             *
             * Format: int64.
             *
             * @example 1324
             */
            Top?: number;
            /**
             * Distance from the left edge in pixels.
             *
             * Format: int64.
             *
             * @example 1356
             */
            Left?: number;
        };
        /** What recognition sees in a face; each finding with its confidence from 0 to 1. */
        FaceAttributes: {
            /**
             * Whether a mask is worn; `none` if not.
             *
             * @example "none"
             */
            Mask?: "none" | (string & {});
            /**
             * How sure `Mask` is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.894
             */
            MaskConfidence?: number;
            /**
             * Whether there is a beard; `none` if not.
             *
             * @example "none"
             */
            Beard?: "none" | (string & {});
            /**
             * How sure `Beard` is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.997
             */
            BeardConfidence?: number;
            /**
             * Whether glasses are worn; `none` if not.
             *
             * @example "none"
             */
            Glasses?: "none" | (string & {});
            /**
             * How sure `Glasses` is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.999
             */
            GlassesConfidence?: number;
            /**
             * Whether the mouth is open or closed.
             *
             * @example "close"
             */
            Mouth?: "close" | "open" | (string & {});
            /**
             * How sure `Mouth` is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.937
             */
            MouthConfidence?: number;
            /**
             * Whether a hat is worn; `none` if not.
             *
             * @example "none"
             */
            Hat?: "none" | (string & {});
            /**
             * How sure `Hat` is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.998
             */
            HatConfidence?: number;
            /** How the head is turned. */
            HeadPose?: HeadPose;
            /** Where the face is in the picture. */
            FaceBoundary?: FaceBoundary;
        };
        /**
         * A face, as it stands in the JSON text `image_media_metadata.faces`. The member names begin
         * with
         * capitals, unlike everywhere else. Any member may be absent.
         */
        Face: {
            /**
             * Id of the face (a UUID); `faces_thumbnail` has the same.
             *
             * @example "a9a66a86-73dd-4c95-8b79-1d8a49db5226"
             */
            FaceId?: string;
            /**
             * Id of the group of faces (the person) that it belongs to.
             *
             * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
             */
            GroupId?: string;
            /**
             * How sure it is that this is a face, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.999
             */
            FaceConfidence?: number;
            /**
             * Estimated age in years.
             *
             * Format: int64.
             *
             * @example 13
             */
            Age?: number;
            /**
             * Certainty of the age. The sample shows 4, so it is no share of 1; the live service has been
             * seen to send `AgeSD`, a deviation in years, instead.
             *
             * Format: double.
             *
             * @example 4
             */
            AgeConfidence?: number;
            /**
             * Estimated gender.
             *
             * @example "female"
             */
            Gender?: "female" | "male" | (string & {});
            /**
             * How sure the gender is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 1
             */
            GenderConfidence?: number;
            /**
             * Estimated emotion; `none` if there is no clear one.
             *
             * @example "none"
             */
            Emotion?: "none" | (string & {});
            /**
             * How sure the emotion is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.672
             */
            EmotionConfidence?: number;
            /** What is seen in the face, and where the face is. */
            FaceAttributes?: FaceAttributes;
        };
        /** A face and the group of faces (the person) that it belongs to. */
        FaceThumbnail: {
            /**
             * Id of the face (a UUID).
             *
             * @example "a9a66a86-73dd-4c95-8b79-1d8a49db5226"
             */
            face_id?: string;
            /**
             * Id of the group. `figure-cluster-id-independent`: grouped with no other face yet;
             * `figure-cluster-id-unavailable`: never to be grouped.
             *
             * @example "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
             * @example "figure-cluster-id-independent"
             */
            face_group_id?: string;
            /**
             * Signed URL of a thumbnail of the face. Deprecated by the service. Treat it as a secret while
             * it lives.
             *
             * @deprecated
             * @example "https://pds-domain.region.aliyuncs.com/QieGeH98%2F1001%2F63e5e551ee621482ab934a0687c6cda75fc07864%2F642a8a40c00f1ad379df421694713ee65170f09b?x-oss-access-key-id=xxx&x-oss-expires=1686455451&x-oss-process=image%2Fcrop%2Cx_1128%2Cy_1211%2Cw_914%2Ch_914%2Fformat%2Cjpg&x-oss-signature=xxx&x-oss-signature-version=OSS2"
             */
            face_thumbnail?: string;
        };
        /** Value of one EXIF field, as it stands in the JSON text `image_media_metadata.exif`. */
        ExifValue: {
            /**
             * The value as a text, also where EXIF has a number.
             *
             * @example "2020:08:19 17:11:11"
             */
            value?: string;
        };
        /**
         * The service's judgement of a picture. Older editions list more scores, which may come.
         */
        ImageQuality: {
            /**
             * How good the picture looks, from 0 (bad) to 1 (good).
             *
             * Format: double.
             *
             * @example 0.736
             */
            overall_score?: number;
        };
        /** A rectangle in a picture, in pixels. */
        CroppingBoundary: {
            /**
             * Width in pixels.
             *
             * Format: int64.
             *
             * @example 1080
             */
            width?: number;
            /**
             * Height in pixels.
             *
             * Format: int64.
             *
             * @example 1080
             */
            height?: number;
            /**
             * Distance from the top edge in pixels.
             *
             * Format: int64.
             *
             * @example 0
             */
            top?: number;
            /**
             * Distance from the left edge in pixels.
             *
             * Format: int64.
             *
             * @example 420
             */
            left?: number;
        };
        /** Where to crop a picture for a given aspect ratio. */
        CroppingSuggestion: {
            /**
             * The aspect ratio that the suggestion is for.
             *
             * @example "auto"
             */
            aspect_ratio?: string;
            /** The rectangle to keep. */
            cropping_boundary?: CroppingBoundary;
            /**
             * How good the suggestion is, from 0 to 1.
             *
             * Format: double.
             *
             * @example 0.931
             */
            score?: number;
        };
        /**
         * What the service knows of an image, from its EXIF data and from image recognition.
         * Recognition is
         * a paid feature of the domain and runs after the upload. Any member may be absent or empty.
         */
        ImageMediaMetadata: {
            /**
             * When the picture was taken, RFC 3339. The documentation's sample shows the layout
             * `2006-01-02T15:04:05.000Z07:00` of the Go language in this place, which is no time and does
             * not parse; may also be empty.
             *
             * Format: date-time.
             *
             * @example "2023-09-15T05:03:10.000Z"
             */
            time?: string;
            /**
             * Width in pixels.
             *
             * Format: int64.
             *
             * @example 1920
             */
            width?: number;
            /**
             * Height in pixels.
             *
             * Format: int64.
             *
             * @example 1080
             */
            height?: number;
            /**
             * Where the picture was taken, `latitude,longitude` in decimal degrees; may be empty.
             *
             * @example "30.185453,120.218522"
             */
            location?: string;
            /**
             * Country of the place; may be empty.
             *
             * @example "China"
             */
            country?: string;
            /**
             * Province of the place; may be empty.
             *
             * @example "Zhejiang"
             */
            province?: string;
            /**
             * City of the place; may be empty.
             *
             * @example "Hangzhou"
             */
            city?: string;
            /**
             * District of the place; may be empty.
             *
             * @example "Binjiang District"
             */
            district?: string;
            /**
             * Township or street of the place; may be empty.
             *
             * @example "Xixing Street"
             */
            township?: string;
            /**
             * The whole address of the place in one line; may be empty.
             *
             * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
             */
            address_line?: string;
            /**
             * What recognition sees in the picture. The items are system tags, not the `ImageTag` of the
             * official SDKs, which belongs to another operation.
             *
             * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
             */
            image_tags?: SystemTag[];
            /**
             * The faces in the picture: a text that holds a JSON array of `Face`. Parse it with JSON.parse
             * after a check that it is not empty.
             *
             * Holds application/json as text.
             *
             * @example "[{\"FaceId\":\"a9a66a86-73dd-4c95-8b79-1d8a49db5226\",\"GroupId\":\"Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0\",\"FaceConfidence\":0.999,\"Age\":13,\"Gender\":\"female\",\"Emotion\":\"none\"}]"
             */
            faces?: string;
            /**
             * The faces with the group (the person) that each belongs to.
             *
             * @example [
             *   {
             *     "face_id": "a9a66a86-73dd-4c95-8b79-1d8a49db5226",
             *     "face_group_id": "Cluster-e3b7fb52-22b3-44f2-9746-8c1804bd6af0"
             *   }
             * ]
             */
            faces_thumbnail?: FaceThumbnail[];
            /**
             * EXIF data of the picture: a text that holds a JSON object, from the EXIF field's name to
             * `{ "value": text }`. Comes by default and can be asked for alone with GetFile's `fields`
             * (`exif`).
             *
             * Holds application/json as text.
             *
             * @example "{\"Compression\":{\"value\":\"6\"},\"DateTime\":{\"value\":\"2020:08:19 17:11:11\"}}"
             */
            exif?: string;
            /** How good the picture is by the service's judgement. */
            image_quality?: ImageQuality;
            /**
             * Where to crop the picture for a given aspect ratio. Named by GetFile's `fields`
             * (`cropping_suggestion`); not in the documentation's sample.
             *
             * @example [
             *   {
             *     "aspect_ratio": "auto",
             *     "cropping_boundary": {
             *       "width": 1080,
             *       "height": 1080,
             *       "top": 0,
             *       "left": 420
             *     },
             *     "score": 0.931
             *   }
             * ]
             */
            cropping_suggestion?: CroppingSuggestion[];
        };
        /** One stream of a file that has several. */
        SimpleStreamInfo: {
            /**
             * CRC-64 of the stream as an unsigned decimal number in a text, like the file's `crc64_hash`;
             * may be empty.
             *
             * @example "3574582125365864471"
             * @example ""
             */
            crc64_hash?: string;
            /**
             * Size of the stream in bytes.
             *
             * Format: int64.
             *
             * @example 1024
             */
            size?: number;
            /**
             * Hash of the stream by `content_hash_name`, hexadecimal in upper case.
             *
             * @example "EA4942AA8761213890A5C386F88E6464D2C31CA3"
             */
            content_hash?: string;
            /**
             * Algorithm of `content_hash`.
             *
             * @example "sha1"
             */
            content_hash_name?: "sha1" | "sha256" | "none" | (string & {});
            /**
             * Signed URL to download the stream; expires like the file's `download_url`.
             *
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            download_url?: string;
            /**
             * Signed URL to view the stream; expires like the file's `url`.
             *
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            url?: string;
            /**
             * Signed URL of a thumbnail of the stream.
             *
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            thumbnail?: string;
        };
        /** A picture stream of a video. Its numbers come as texts. */
        VideoMediaVideoStream: {
            /**
             * Length in seconds, a decimal number in a text.
             *
             * @example "22.88"
             */
            duration?: string;
            /**
             * Bits per second, a whole number in a text. (The sound stream spells the same member
             * `bit_rate`.)
             *
             * @example "108420"
             */
            bitrate?: string;
            /**
             * Name of the codec (the member's name is spelled so by the service).
             *
             * @example "h264"
             * @example "hevc"
             */
            code_name?: string;
            /**
             * Number of frames, a whole number in a text.
             *
             * @example "90"
             */
            frame_count?: string;
            /**
             * Name of the resolution. Sent by the live service, not in the documentation's sample.
             *
             * @example "1080P"
             */
            clarity?: string;
            /**
             * Frames per second as a fraction. Sent by the live service, not in the documentation's
             * sample.
             *
             * @example "25/1"
             * @example "11400/533"
             */
            fps?: string;
            /**
             * Rotation in degrees, a number in a text. Sent by the live service, not in the
             * documentation's
             * sample.
             *
             * @example "90"
             */
            rotate?: string;
        };
        /** A sound stream of a video or an audio file. */
        VideoMediaAudioStream: {
            /**
             * Length in seconds, a decimal number in a text.
             *
             * @example "7704.573000"
             */
            duration?: string;
            /**
             * Bits per second, a whole number in a text. (The picture stream spells the same member
             * `bitrate`.)
             *
             * @example "129280"
             */
            bit_rate?: string;
            /**
             * Name of the codec (the member's name is spelled so by the service).
             *
             * @example "aac"
             */
            code_name?: string;
            /**
             * Number of channels. Sent by the live service, not in the documentation's sample.
             *
             * Format: int64.
             *
             * @example 2
             */
            channels?: number;
            /**
             * Layout of the channels. Sent by the live service, not in the documentation's sample.
             *
             * @example "stereo"
             */
            channel_layout?: string;
            /**
             * Samples per second, a whole number in a text. Sent by the live service, not in the
             * documentation's sample.
             *
             * @example "48000"
             */
            sample_rate?: string;
        };
        /**
         * What the service knows of a video or an audio file. Any member may be absent or empty;
         * numbers of
         * the streams come as texts.
         */
        VideoMediaMetadata: {
            /**
             * When the video was taken, RFC 3339. The documentation's sample shows the layout
             * `2006-01-02T15:04:05.000Z07:00` of the Go language in this place, which is no time and does
             * not parse; may also be empty.
             *
             * Format: date-time.
             *
             * @example "2023-09-15T05:03:10.000Z"
             */
            time?: string;
            /**
             * Width of the picture in pixels.
             *
             * Format: int64.
             *
             * @example 1920
             */
            width?: number;
            /**
             * Height of the picture in pixels.
             *
             * Format: int64.
             *
             * @example 1080
             */
            height?: number;
            /**
             * Where the video was taken, `latitude,longitude` in decimal degrees; may be empty.
             *
             * @example "30.185453,120.218522"
             */
            location?: string;
            /**
             * Country of the place; may be empty.
             *
             * @example "China"
             */
            country?: string;
            /**
             * Province of the place; may be empty.
             *
             * @example "Zhejiang"
             */
            province?: string;
            /**
             * City of the place; may be empty.
             *
             * @example "Hangzhou"
             */
            city?: string;
            /**
             * District of the place; may be empty.
             *
             * @example "Binjiang District"
             */
            district?: string;
            /**
             * Township or street of the place; may be empty.
             *
             * @example "Xixing Street"
             */
            township?: string;
            /**
             * The whole address of the place in one line; may be empty.
             *
             * @example "Jiangling Road, Xixing Street, Binjiang District, Hangzhou, Zhejiang"
             */
            address_line?: string;
            /**
             * Length of the whole file in seconds, a decimal number in a text. Sent by the live service,
             * not
             * in the documentation's sample.
             *
             * @example "7704.573000"
             */
            duration?: string;
            /**
             * What recognition sees in the video. In older editions of the documentation, not in the
             * current
             * sample.
             *
             * @example [{"name":"basketball","parent_name":"sport","tag_level":3,"confidence":0.98}]
             */
            image_tags?: SystemTag[];
            /**
             * The picture streams; absent or empty for an audio file.
             *
             * @example [{"duration":"22.88","bitrate":"108420","code_name":"h264","frame_count":"90"}]
             */
            video_media_video_stream?: VideoMediaVideoStream[];
            /**
             * The sound streams.
             *
             * @example [{"duration":"7704.573000","bit_rate":"129280","code_name":"aac"}]
             */
            video_media_audio_stream?: VideoMediaAudioStream[];
        };
        /** What is below a folder, through all its levels. */
        DirSizeInfo: {
            /**
             * Number of folders below it.
             *
             * Format: int64.
             *
             * @example 1
             */
            dir_count?: number;
            /**
             * Number of files below it.
             *
             * Format: int64.
             *
             * @example 10
             */
            file_count?: number;
        };
        /** An element (such as a paragraph) of a document that matches a semantic search. */
        SemanticElementContent: {
            /**
             * Kind of the element; only `text` is known.
             *
             * @example "text"
             */
            type?: "text" | (string & {});
            /**
             * The text of the element.
             *
             * @example "text fragment"
             */
            content?: string;
            /**
             * URL of the element, for instance of a picture; may be empty.
             *
             * @example "http://aliyun.com"
             */
            url?: string;
            /**
             * Where the element is in time: beginning and end. The unit is not documented, and the sample
             * holds one number.
             *
             * @example [0]
             */
            time_range?: number[];
        };
        /** A piece of a document that matches a semantic search. */
        SemanticDocumentContent: {
            /**
             * The elements of the piece, in order.
             *
             * @example [{"type":"text","content":"text fragment"}]
             */
            element_contents?: SemanticElementContent[];
        };
        /** A frame that stands for a scene of a video. */
        SemanticKeyFrame: {
            /**
             * Where the frame is in the video. The unit is not documented; by the size of the sample's
             * value, milliseconds.
             *
             * Format: int64.
             *
             * @example 1000
             */
            frame_time?: number;
            /**
             * URL of a picture of the frame.
             *
             * @example "http://aliyun.com"
             */
            thumbnail_url?: string;
        };
        /** A scene of a video that matches a semantic search. */
        SemanticSceneContent: {
            /**
             * Where the scene is in time: beginning and end. The unit is not documented, and the sample
             * holds one number.
             *
             * @example [0]
             */
            time_range?: number[];
            /**
             * The frames that stand for the scene.
             *
             * @example [{"frame_time":1000,"thumbnail_url":"http://aliyun.com"}]
             */
            key_frames?: SemanticKeyFrame[];
            /**
             * URL of a thumbnail of the scene.
             *
             * @example "http://aliyun.com"
             */
            thumbnail_url?: string;
        };
        /**
         * How a file matched a semantic search. Known from the documentation's sample alone; no
         * official SDK
         * has it.
         */
        SemanticResult: {
            /**
             * How well the file matches the search; more is better.
             *
             * Format: double.
             *
             * @example 0.879
             */
            semantic_similarity?: number;
            /**
             * The matching pieces of a document.
             *
             * @example [{"element_contents":[{"type":"text","content":"text fragment"}]}]
             */
            document_contents?: SemanticDocumentContent[];
            /**
             * The matching scenes of a video.
             *
             * @example [{"time_range":[0,12],"thumbnail_url":"https://data.aliyunpds.com/scene.jpg"}]
             */
            scene_contents?: SemanticSceneContent[];
        };
        /**
         * A file or a folder of a drive. CompleteFile and GetFile answer with it.
         *
         * Only `file_id` is sure to be there. Any other member may be absent, empty (`""`) or `null`:
         * a folder has no size and no hash, media data is there only for media, and some members come
         * only when GetFile's `fields` asks for them (each says so). More members than these may come,
         * and texts that list known values may hold others.
         */
        File: {
            /**
             * Id of the PDS domain, the first label of the API's host name.
             *
             * @example "bj1"
             */
            domain_id?: string;
            /**
             * Id of the drive (the storage space) that holds the file. Digits, as a string.
             *
             * @example "1"
             */
            drive_id?: string;
            /**
             * Id of the file or folder, unique in its drive. Real ids are 40 hexadecimal digits in lower
             * case; treat them as opaque.
             *
             * @example "5d79206586bb5dd69fb34c349282718146c55da7"
             */
            file_id: string;
            /**
             * Name with its extension, at most 1,024 bytes in UTF-8 and without `/`. Names are not unique
             * in a folder.
             *
             * @example "1.mov"
             */
            name?: string;
            /**
             * What it is: `file` or `folder`.
             *
             * @example "file"
             */
            type?: "file" | "folder" | (string & {});
            /**
             * Media type that the uploader declared with CreateFile; without one the service stores
             * `application/oct-stream` (its spelling). What the service found in the bytes stands in
             * `mime_type`.
             *
             * @example "video/quicktime"
             */
            content_type?: string;
            /**
             * When the file was created in the drive. RFC 3339 in UTC with milliseconds.
             *
             * Format: date-time.
             *
             * @example "2019-08-20T06:51:27.292Z"
             */
            created_at?: string;
            /**
             * When the file was last changed. RFC 3339 in UTC with milliseconds.
             *
             * Format: date-time.
             *
             * @example "2019-08-20T06:51:27.292Z"
             */
            updated_at?: string;
            /**
             * Free text that the uploader gave, at most 1,024 characters.
             *
             * @example "image file"
             */
            description?: string;
            /**
             * When the file was moved to the recycle bin. RFC 3339 in UTC with milliseconds; absent or
             * empty for a file that is not there.
             *
             * Format: date-time.
             *
             * @example "2019-08-20T06:51:27.292Z"
             * @example ""
             */
            trashed_at?: string;
            /**
             * Extension of the name, in lower case and without the dot.
             *
             * @example "mov"
             */
            file_extension?: string;
            /**
             * Media type that the service detected.
             *
             * @example "video/quicktime"
             */
            mime_type?: string;
            /**
             * Extension that belongs to the detected media type, without the dot.
             *
             * @example "mov"
             */
            mime_extension?: string;
            /**
             * Whether the file is hidden from ordinary listings. Set with CreateFile.
             *
             * @example false
             */
            hidden?: boolean;
            /**
             * Size of the content in bytes. Of a folder: the sum of all files below it, and only when
             * GetFile's `fields` asks for `dir_size`.
             *
             * Format: int64.
             *
             * @example 1024
             */
            size?: number;
            /**
             * Whether a user marked it as a favourite.
             *
             * @example false
             */
            starred?: boolean;
            /**
             * `uploading` from CreateFile on, `available` once CompleteFile has succeeded. Only an
             * available file can be read: before that GetFile answers NotFound and listings hide it.
             *
             * @example "available"
             */
            status?: "uploading" | "available" | (string & {});
            /**
             * Metadata that a client stored with the file, an opaque text. The official samples show
             * `k1=v1,k2=v2` as well as a JSON object in text form: only the client that wrote it knows.
             *
             * @example "k1=v1,k2=v2"
             * @example "{\"channel\":\"file_upload\",\"client\":\"windows\"}"
             */
            user_meta?: string;
            /**
             * Labels of the file, such as the scenes that image recognition found. A list of texts: older
             * editions of the documentation call it one text, the current one and its sample a list.
             *
             * @example ["label1:1","label2:2"]
             */
            labels?: string[];
            /**
             * Id of the upload that produced the content. It is dead once the upload is complete; after an
             * upload by hash (`rapid_upload`) it is a mere marker.
             *
             * @example "C9DCFE5A82644AC7A02DB74C30C934A6"
             */
            upload_id?: string;
            /**
             * Id of the folder that holds it, or `root` for the top of the drive.
             *
             * @example "root"
             * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
             */
            parent_file_id?: string;
            /**
             * CRC-64 of the content (CRC-64/XZ, which OSS calls crc64ecma), as an unsigned decimal number
             * in a text: 0 to 18446744073709551615, without sign or padding. A JavaScript number cannot
             * hold it; compare texts or BigInt values. May be absent or empty, for instance on a copied
             * object. One edition of the documentation prints a bare number, which has already lost its
             * last digits: the service sends a text.
             *
             * @example "3574582125365864471"
             * @example "15273709128597645316"
             */
            crc64_hash?: string;
            /**
             * Hash of the content by the algorithm in `content_hash_name`, hexadecimal in upper case
             * (40 digits for SHA-1).
             *
             * @example "EA4942AA8761213890A5C386F88E6464D2C31CA3"
             */
            content_hash?: string;
            /**
             * Algorithm of `content_hash`. The documentation names `sha1` alone; the official JavaScript
             * SDK also uses `sha256`, and `none` has been seen.
             *
             * @example "sha1"
             */
            content_hash_name?: "sha1" | "sha256" | "none" | (string & {});
            /**
             * Signed URL to download the content with GET and without further credentials. It expires
             * after 15 minutes unless GetFile's `url_expire_sec` asks for another time. May be empty.
             * Treat it as a secret while it lives.
             *
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            download_url?: string;
            /**
             * Signed URL of a thumbnail. Deprecated by the service: ask GetFile for `thumbnail_processes`
             * and read `thumbnail_urls`.
             *
             * @deprecated
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            thumbnail?: string;
            /**
             * Rough class of the file, from its extension and media type. `doc`, `image`, `audio` and
             * `video` are documented; the official JavaScript SDK knows `app`, `zip` and `others` too.
             *
             * @example "image"
             */
            category?: "doc" | "image" | "audio" | "video" | "app" | "zip" | "others" | (string & {});
            /**
             * When the file was created on the uploader's device, as the client said with CreateFile.
             * UTC; may be empty.
             *
             * Format: date-time.
             *
             * @example "2019-08-20T06:51:27.292Z"
             */
            local_created_at?: string;
            /**
             * When the file was last changed on the uploader's device, as the client said with CreateFile.
             * UTC; may be empty.
             *
             * Format: date-time.
             *
             * @example "2019-08-20T06:51:27.292Z"
             */
            local_modified_at?: string;
            /**
             * Id of the current revision of the content. An upload to an existing `file_id` makes a new
             * one.
             *
             * @example "5d5b846942cf94fa72324c14a4bda34e81da635d"
             */
            revision_id?: string;
            /**
             * Result of the content review. Only when GetFile's `fields` asks for `investigation_info`.
             */
            investigation_info?: InvestigationInfo;
            /**
             * Signed URLs of thumbnails, one for each key of GetFile's `thumbnail_processes` (5 at most).
             *
             * @example {
             *   "480x480": "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             * }
             */
            thumbnail_urls?: {
                [key: string]: string;
            };
            /**
             * What is known of an image: time, place, size in pixels, tags, faces. Only in domains that
             * have
             * the (paid) image feature; recognition runs after the upload, so a CompleteFile answer seldom
             * has it.
             */
            image_media_metadata?: ImageMediaMetadata;
            /**
             * Further fields by name, of any type: the documentation's sample shows texts, the live
             * service
             * sends numbers as well.
             *
             * @example {"image_count":0}
             */
            ex_fields_info?: {
                [key: string]: unknown;
            };
            /**
             * In the documentation's sample, always empty there, and described nowhere. Do not build on
             * it.
             *
             * @example ""
             */
            content_uri?: string;
            /**
             * The streams of a file that has several, such as the picture and the video of a live photo,
             * by the stream's name.
             *
             * @example {
             *   "video": {
             *     "crc64_hash": "3574582125365864471",
             *     "size": 1024,
             *     "content_hash": "EA4942AA8761213890A5C386F88E6464D2C31CA3",
             *     "content_hash_name": "sha1"
             *   }
             * }
             */
            streams_info?: {
                [key: string]: SimpleStreamInfo;
            };
            /**
             * Tags that users set, as a map from key to value. CreateFile takes the same tags as a list of
             * `{ key, value }`.
             *
             * @example {"k1":"v1"}
             */
            user_tags?: {
                [key: string]: string;
            };
            /**
             * Number of the current revision, counted up with each new content.
             *
             * Format: int64.
             *
             * @example 1
             */
            revision_version?: number;
            /**
             * What is known of a video or an audio file: time, place, size in pixels, streams. Found after
             * the upload, so a CompleteFile answer seldom has it.
             */
            video_media_metadata?: VideoMediaMetadata;
            /**
             * Whether the service restricts the file after a content review: 0 = it does not, 2 = frozen
             * (a constant of the official C++ SDK). Other values exist and are not described.
             *
             * Format: int64.
             *
             * @example 0
             */
            punish_flag?: number;
            /**
             * Ids from the top of the drive down to the file, joined by `/`.
             *
             * @example "id1/id2"
             */
            id_path?: string;
            /**
             * Names from the top of the drive down to the file, joined by `/`.
             *
             * @example "root/f1/f2"
             */
            name_path?: string;
            /**
             * Kind of identity that created the file.
             *
             * @example "User"
             */
            creator_type?: "User" | "AliUser" | "Group" | (string & {});
            /**
             * Id of who created the file.
             *
             * @example "0075833233234dd187c395ee3c7747b0"
             */
            creator_id?: string;
            /**
             * Name of who created the file.
             *
             * @example "test_user"
             */
            creator_name?: string;
            /**
             * Kind of identity that changed the file last.
             *
             * @example "User"
             */
            last_modifier_type?: "User" | "AliUser" | "Group" | (string & {});
            /**
             * Id of who changed the file last.
             *
             * @example "0075833233234dd187c395ee3c7747b0"
             */
            last_modifier_id?: string;
            /**
             * Name of who changed the file last.
             *
             * @example "test_user"
             */
            last_modifier_name?: string;
            /**
             * How many files and folders are below a folder. Only when GetFile's `fields` asks for
             * `dir_size`.
             */
            dir_size_info?: DirSizeInfo;
            /**
             * Whether the file is in the recycle bin.
             *
             * @example false
             */
            trashed?: boolean;
            /**
             * What the caller may do with the file, one permission each. Two names are published; there
             * are
             * many more.
             *
             * @example ["FILE.PREVIEW"]
             */
            action_list?: ("FILE.PREVIEW" | "FILE.LIST" | (string & {}))[];
            /**
             * Region in which the content is stored.
             *
             * @example "cn-hangzhou"
             */
            location?: string;
            /**
             * How the file matched a semantic search. Part of the shared File structure: an answer to
             * CompleteFile or GetFile is not expected to have it.
             */
            semantic_result?: SemanticResult;
            /**
             * Whether the folder takes part in the sync feature. Not described by the service.
             *
             * @example false
             */
            sync_flag?: boolean;
            /**
             * Whether the folder stands for a device of the sync feature. Not described by the service.
             *
             * @example false
             */
            sync_device_flag?: boolean;
            /**
             * By its name the folder that held the file before it went to the recycle bin. Not described
             * by
             * the service, and empty in its sample.
             *
             * @example ""
             * @example "3d5b846942cf94fa72324c8a4bda34e81da635a8"
             */
            origin_parent_file_id?: string;
            /**
             * Signed URL to view the content in a browser; expires like `download_url`. Treat it as a
             * secret
             * while it lives.
             *
             * @example "https://data.aliyunpds.com/hz22%2F5d5b986facbec311ef844c25954f96821497b383%2F5d5b986f955410dd991646bb87c6b4e899eff525?Expires=xxx&OSSAccessKeyId=xxx&Signature=xxx"
             */
            url?: string;
            /**
             * First field for the customer's own use. Not described by the service.
             *
             * @example ""
             */
            custom_field_1?: string;
            /**
             * Second field for the customer's own use. Not described by the service.
             *
             * @example ""
             */
            custom_field_2?: string;
            /**
             * Seconds until a file in the recycle bin is deleted for good; 0 for one that is not there.
             *
             * Format: int64.
             *
             * @example 10000
             * @example 0
             */
            auto_delete_left_sec?: number;
        };
        /** Error */
        ErrorBody: {
            /** code */
            code?: string;
            /** message */
            message?: string;
            /** Code */
            Code?: string;
            /** Message */
            Message?: string;
            /** RequestId */
            RequestId?: string;
        };
        /** Sha1Context */
        Sha1Context: {
            /** h */
            h?: number[];
            /**
             * part offset
             *
             * Format: int64.
             */
            part_offset?: number;
        };
        /** Sha256Context */
        Sha256Context: {
            /** h */
            h?: number[];
            /**
             * part offset
             *
             * Format: int64.
             */
            part_offset?: number;
        };
        /** UploadPartRequest */
        UploadPartRequest: {
            /**
             * part number
             *
             * Format: int32.
             */
            part_number: number;
            /** content md5 */
            content_md5?: string;
            /** content type */
            content_type?: string;
            /** parallel sha1 ctx */
            parallel_sha1_ctx?: Sha1Context;
            /** parallel sha256 ctx */
            parallel_sha256_ctx?: Sha256Context;
        };
        /** UserTag */
        UserTag: {
            /** key */
            key: string;
            /** value */
            value?: string;
        };
        /** CreateFileRequest */
        CreateFileRequest: {
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** parent file id */
            parent_file_id: string;
            /** name */
            name: string;
            /** type */
            type: "file" | "folder" | (string & {});
            /**
             * size
             *
             * Format: int64.
             */
            size?: number;
            /** content type */
            content_type?: string;
            /** part info list */
            part_info_list?: UploadPartRequest[];
            /** check name mode */
            check_name_mode?: "ignore" | "auto_rename" | "refuse" | (string & {});
            /** content hash */
            content_hash?: string;
            /** content hash name */
            content_hash_name?: "sha1" | "sha256" | (string & {});
            /** pre hash */
            pre_hash?: string;
            /** parallel upload */
            parallel_upload?: boolean;
            /** upload type */
            upload_type?: "multipart" | (string & {});
            /** file id */
            file_id?: string;
            /** hidden */
            hidden?: boolean;
            /** description */
            description?: string;
            /**
             * local created at
             *
             * Format: date-time.
             */
            local_created_at?: string;
            /**
             * local modified at
             *
             * Format: date-time.
             */
            local_modified_at?: string;
            /** user tags */
            user_tags?: UserTag[];
        };
        /** UploadFormInfo */
        UploadFormInfo: {
            /** endpoint */
            endpoint?: string;
            /** form data */
            form_data?: {
                [key: string]: string;
            };
        };
        /** SignatureInfo */
        SignatureInfo: {
            /** auth type */
            auth_type?: string;
            /** signature */
            signature?: string;
        };
        /** UploadPartInfo */
        UploadPartInfo: {
            /**
             * part number
             *
             * Format: int32.
             */
            part_number: number;
            /** upload url */
            upload_url?: string;
            /** internal upload url */
            internal_upload_url?: string;
            /** etag */
            etag?: string;
            /**
             * part size
             *
             * Format: int64.
             */
            part_size?: number;
            /** content type */
            content_type?: string;
            /** parallel sha1 ctx */
            parallel_sha1_ctx?: Sha1Context;
            /** parallel sha256 ctx */
            parallel_sha256_ctx?: Sha256Context;
            /** upload form info */
            upload_form_info?: UploadFormInfo;
            /** internal upload form info */
            internal_upload_form_info?: UploadFormInfo;
            /** signature info */
            signature_info?: SignatureInfo;
        };
        /** CreateFileResponse */
        CreateFileResponse: {
            /** domain id */
            domain_id?: string;
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** file id */
            file_id: string;
            /** file name */
            file_name?: string;
            /** parent file id */
            parent_file_id?: string;
            /** type */
            type?: "file" | "folder" | (string & {});
            /** status */
            status?: "uploading" | "available" | (string & {});
            /** exist */
            exist?: boolean;
            /** rapid upload */
            rapid_upload?: boolean;
            /** upload id */
            upload_id?: string;
            /** revision id */
            revision_id?: string;
            /** part info list */
            part_info_list?: UploadPartInfo[];
        };
        /** GetUploadUrlRequest */
        GetUploadUrlRequest: {
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** file id */
            file_id: string;
            /** upload id */
            upload_id: string;
            /** part info list */
            part_info_list: UploadPartRequest[];
        };
        /** GetUploadUrlResponse */
        GetUploadUrlResponse: {
            /** domain id */
            domain_id?: string;
            /** drive id */
            drive_id?: string;
            /** file id */
            file_id?: string;
            /** upload id */
            upload_id?: string;
            /**
             * create at
             *
             * Format: date-time.
             */
            create_at?: string;
            /** part info list */
            part_info_list: UploadPartInfo[];
        };
        /** ListUploadedPartsRequest */
        ListUploadedPartsRequest: {
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** file id */
            file_id: string;
            /** upload id */
            upload_id: string;
            /**
             * limit
             *
             * Format: int32.
             */
            limit?: number;
            /**
             * part number marker
             *
             * Format: int32.
             */
            part_number_marker?: number;
        };
        /** ListUploadedPartsResponse */
        ListUploadedPartsResponse: {
            /** file id */
            file_id?: string;
            /** upload id */
            upload_id: string;
            /** parallel upload */
            parallel_upload?: boolean;
            /** uploaded parts */
            uploaded_parts?: UploadPartInfo[];
            /** next part number marker */
            next_part_number_marker?: string;
        };
        /** GetFileRequest */
        GetFileRequest: {
            /** drive id */
            drive_id?: string;
            /** share id */
            share_id?: string;
            /** file id */
            file_id: string;
            /** fields */
            fields?: string;
            /**
             * url expire sec
             *
             * Format: int32.
             */
            url_expire_sec?: number;
            /** thumbnail processes */
            thumbnail_processes?: {
                [key: string]: string;
            };
        };
        /** TokenRequest */
        TokenRequest: {
            /** grant type */
            grant_type: "authorization_code" | "refresh_token" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | (string & {});
            /** client id */
            client_id: string;
            /**
             * client secret
             *
             * Format: password.
             */
            client_secret?: string;
            /**
             * code
             *
             * Format: password.
             */
            code?: string;
            /** redirect uri */
            redirect_uri?: string;
            /**
             * refresh token
             *
             * Format: password.
             */
            refresh_token?: string;
            /**
             * assertion
             *
             * Format: password.
             */
            assertion?: string;
            /** subdomain id */
            subdomain_id?: string;
        };
        /** LinkInfo */
        LinkInfo: {
            /** extra */
            extra?: string;
            /** identity */
            identity?: string;
            /** type */
            type?: string;
        };
        /** Token */
        Token: {
            /**
             * access token
             *
             * Format: password.
             */
            access_token: string;
            /**
             * refresh token
             *
             * Format: password.
             */
            refresh_token?: string;
            /**
             * expires in
             *
             * Format: int64.
             */
            expires_in?: number;
            /**
             * expire time
             *
             * Format: date-time.
             */
            expire_time?: string;
            /** token type */
            token_type?: "Bearer" | (string & {});
            /** domain id */
            domain_id?: string;
            /** user id */
            user_id?: string;
            /** user name */
            user_name?: string;
            /** nick name */
            nick_name?: string;
            /** avatar */
            avatar?: string;
            /** role */
            role?: "user" | "admin" | "superadmin" | (string & {});
            /** status */
            status?: "enabled" | (string & {});
            /** default drive id */
            default_drive_id?: string;
            /** default sbox drive id */
            default_sbox_drive_id?: string;
            /** device id */
            device_id?: string;
            /** device name */
            device_name?: string;
            /** is first login */
            is_first_login?: boolean;
            /** need link */
            need_link?: boolean;
            /** need rp verify */
            need_rp_verify?: boolean;
            /** pin setup */
            pin_setup?: boolean;
            /** state */
            state?: string;
            /** path status */
            path_status?: string;
            /** exist link */
            exist_link?: LinkInfo[];
            /** user data */
            user_data?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** BadRequest */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Unauthorized */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Forbidden */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** NotFound */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** TooManyRequests */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** InternalError */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** ServiceUnavailable */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** GatewayTimeout */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    completeFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/json": CompleteFileRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PdsFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/json": CreateFileRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateFileResponse;
                };
            };
            /** Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateFileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/json": GetUploadUrlRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUploadUrlResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUploadedParts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/json": ListUploadedPartsRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListUploadedPartsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/json": GetFileRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PdsFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Token;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
